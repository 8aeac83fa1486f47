package org.fairway.uplift;

/** What an uplift does to an agreement that it looks at, and why one is left out. */
public enum Outcome {
    UPLIFTED("Uplifted"),
    ENDED("Left out: nothing is paid from that day on"),
    ALREADY_UPLIFTED("Left out: uplifted before by the same choice from the same day"),
    NOT_BOUGHT("Left out: the plan in force no longer buys this"),
    NOT_AT_PRICE("Left out: bought at another price"),
    AMOUNT_DIFFERS("Left out: the weekly amount is less than the plan’s lines cost. Change it through its plan"),
    UNCHANGED("Left out: already at the new price, or notice of less runs beyond its end");

    private final String words;

    Outcome(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
