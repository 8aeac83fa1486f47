package org.fairway.bankdetails;

/** How a change of an account was asked for. What comes by phone or email may come from anybody. */
public enum AskedHow {
    IN_PERSON("in person"),
    LETTER("by letter"),
    PHONE("by phone"),
    EMAIL("by email");

    private final String words;

    AskedHow(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
