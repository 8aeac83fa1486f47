package org.fairway.bankdetails;

/** Where an account of a case stands. */
public enum AccountState {
    PROPOSED("Proposed, to be checked"),
    CHECKED("Checked, not paid yet"),
    ACTIVE("Paid now"),
    RETIRED("No longer paid"),
    REFUSED("Refused"),
    WITHDRAWN("Withdrawn");

    private final String words;

    AccountState(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
