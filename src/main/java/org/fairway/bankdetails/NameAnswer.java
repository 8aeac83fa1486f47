package org.fairway.bankdetails;

/** What a bank answers when it is asked whose account it is: the reason codes of Confirmation of Payee. */
public enum NameAnswer {
    MATCH("", Weight.FITS, "The bank says that the name is right."),
    CLOSE("MBAM", Weight.LOOK, "The bank says that the name is close, but not the same."),
    NO_MATCH("ANNM", Weight.STOP, "The bank says that the account has another name."),
    BUSINESS_ACCOUNT("BANM", Weight.LOOK, "The bank says that the name is right, but it is a business account."),
    PERSONAL_ACCOUNT("PANM", Weight.LOOK, "The bank says that the name is right, but it is a personal account."),
    BUSINESS_ACCOUNT_CLOSE("BAMM", Weight.LOOK, "The bank says that the name is close, and it is a business account."),
    PERSONAL_ACCOUNT_CLOSE("PAMM", Weight.LOOK, "The bank says that the name is close, and it is a personal account."),
    NO_SUCH_ACCOUNT("AC01", Weight.STOP, "The bank says that there is no such account."),
    REFERENCE_NEEDED("IVCR", Weight.STOP, "The bank needs a reference besides, such as a roll number, and has none."),
    ACCOUNT_NOT_CHECKED("ACNS", Weight.LOOK, "The bank does not check the names of accounts of this kind."),
    BANK_NOT_CHECKED("SCNS", Weight.LOOK, "The bank of this sort code does not check names."),
    OPTED_OUT("OPTO", Weight.LOOK, "The holder of the account has chosen not to have the name checked."),
    SWITCHED("CASS", Weight.STOP, "The account has been switched to another bank. Ask for the new details."),
    NOT_CONNECTED("", Weight.LOOK, "No name check: the council’s system is not connected to a service for it.");

    private enum Weight {
        FITS,
        LOOK,
        STOP
    }

    private final String code;
    private final Weight weight;
    private final String words;

    NameAnswer(String code, Weight weight, String words) {
        this.code = code;
        this.weight = weight;
        this.words = words;
    }

    /** The published code, by which a bank can be asked about it; blank where there is none. */
    public String code() {
        return code;
    }

    public String words() {
        return words;
    }

    /** Whether the account may not be paid on this answer, whatever else was seen. */
    public boolean forbids() {
        return weight == Weight.STOP;
    }

    /** Whether the name has to be seen in another way, such as on a statement. */
    public boolean leavesOpen() {
        return weight == Weight.LOOK;
    }
}
