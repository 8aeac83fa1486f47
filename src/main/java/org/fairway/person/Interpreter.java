package org.fairway.person;

/** Who must be there for a conversation to be one: Equality Act 2010, section 20. */
public enum Interpreter {
    NONE("no interpreter"),
    SPOKEN_LANGUAGE("a spoken-language interpreter"),
    BRITISH_SIGN_LANGUAGE("a British Sign Language interpreter"),
    DEAFBLIND("an interpreter for someone who is deafblind"),
    LIPSPEAKER_OR_NOTE_TAKER("a lipspeaker or note-taker");

    private final String words;

    Interpreter(String words) {
        this.words = words;
    }

    /** As it is said within a sentence. */
    public String words() {
        return words;
    }

    public boolean needed() {
        return this != NONE;
    }
}
