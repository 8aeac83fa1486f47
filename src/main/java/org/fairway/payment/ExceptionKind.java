package org.fairway.payment;

/** Why somebody should look at a payment before a run is approved. */
public enum ExceptionKind {
    ACCOUNT_CHANGED("First payment into a changed account", true),
    ACCOUNT_NOT_CONFIRMED("Account that nobody confirmed", true),
    NAME_NOT_CONFIRMED("Name that the bank did not confirm", true),
    NUMBER_FAILS("Account number that newer tables refuse", true),
    ACCOUNT_SHARED("One account of different payees", true),
    DIED("Death recorded", true),
    SUPPORT_ENDED("Support ended or case closed", true),
    PAYMENT_OVER_LIMIT("Payment over the limit", true),
    PERSON_OVER_LIMIT("Person over the limit of a period", true),
    RUN_OVER_LIMIT("Run over the limit", true),
    SEVERAL_OF_ONE_PAYEE("One payee of several people", false),
    REVIEW_OVERDUE("Review overdue", false),
    FINANCE_LATE("Financial assessment late", false);

    private final String words;
    private final boolean blocks;

    ExceptionKind(String words, boolean blocks) {
        this.words = words;
        this.blocks = blocks;
    }

    public String words() {
        return words;
    }

    /** Whether somebody who has no other part in the run has to accept it. */
    public boolean needsFurtherApprover() {
        return this == PAYMENT_OVER_LIMIT || this == PERSON_OVER_LIMIT || this == RUN_OVER_LIMIT;
    }

    /** Whether it has to be settled before the check is finished. What is the council’s own fault only warns, and pays. */
    public boolean blocks() {
        return blocks;
    }
}
