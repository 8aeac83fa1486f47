package org.fairway.bankdetails;

/** What the modulus check says of a sort code with an account number. That it passes never proves that the account exists. */
public enum ModulusAnswer {
    PASSED("The account number fits the sort code. That does not show that the account exists."),
    FAILED("The account number does not fit the sort code. One of them is mistyped, or there is no such account."),
    NOT_COVERED("The published tables cannot check accounts of this kind. It may be right or wrong."),
    UNCHECKED("Unchecked: no tables for this check have been imported. An administrator imports them.");

    private final String words;

    ModulusAnswer(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
