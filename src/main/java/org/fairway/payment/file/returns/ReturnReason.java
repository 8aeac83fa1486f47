package org.fairway.payment.file.returns;

/** Why a payment came back, in the words of a letter. The codes that mean it are dated rows. */
public enum ReturnReason {
    INVALID_DETAILS("The bank says that the account details are not right."),
    NO_ACCOUNT("The bank says that there is no such account."),
    ACCOUNT_CLOSED("The bank says that the account is closed."),
    ACCOUNT_TRANSFERRED("The bank says that the account has moved to another bank."),
    ACCOUNT_BLOCKED("The bank says that nothing can be paid into the account."),
    BENEFICIARY_DECEASED("The bank says that the account holder has died."),
    REQUESTED_BY_REMITTER("The council asked for the payment to be sent back."),
    OVER_LIMIT("The bank says that the amount is more than it pays in this way."),
    DUPLICATE("The bank says that it has had this payment before."),
    REFUSED_BY_FINANCE("The finance system did not take the payment."),
    /** The file as a whole, and so every payment in it. */
    FILE_REFUSED("The whole file was refused or withdrawn: none of its payments was made."),
    NOT_SAID("The bank gives no reason."),
    /** The code is kept and shown; nothing is decided by it. */
    UNKNOWN("The reason that was given is not known to Fairway. A person must read it.");

    private final String words;

    ReturnReason(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
