package org.fairway.charging;

/** Who acts for the person about money and care. */
public enum Representation {
    /** The person acts alone or with help from people they choose. */
    THE_PERSON("the person"),
    /** Appointed by the Department for Work and Pensions for benefits only. */
    APPOINTEE("an appointee"),
    /** Attorney for property and financial affairs. */
    ATTORNEY("an attorney"),
    /** Deputy appointed by the Court of Protection. */
    DEPUTY("a deputy"),
    /** The person cannot decide about this and nobody has authority to act for them. */
    NOBODY("nobody yet");

    private final String words;

    Representation(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
