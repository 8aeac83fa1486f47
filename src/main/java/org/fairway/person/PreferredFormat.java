package org.fairway.person;

/**
 * The format in which someone can read what the council sends: Accessible Information Standard (DAPB1605), Health and
 * Social Care Act 2012, section 250.
 */
public enum PreferredFormat {
    STANDARD_PRINT("standard print"),
    LARGE_PRINT("large print"),
    EASY_READ("Easy Read"),
    BRAILLE("braille"),
    AUDIO("audio"),
    EMAIL("email for a screen reader"),
    SIGN_LANGUAGE_VIDEO("sign language video"),
    READ_ALOUD("read out by somebody");

    private final String words;

    PreferredFormat(String words) {
        this.words = words;
    }

    /** As it is said within a sentence. */
    public String words() {
        return words;
    }
}
