package org.fairway.person;

/** Who must be there for a conversation to be one: Equality Act 2010, section 20. */
public enum Interpreter {
    NONE,
    SPOKEN_LANGUAGE,
    BRITISH_SIGN_LANGUAGE,
    DEAFBLIND,
    LIPSPEAKER_OR_NOTE_TAKER;

    public boolean needed() {
        return this != NONE;
    }
}
