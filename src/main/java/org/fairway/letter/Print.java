package org.fairway.letter;

/** The ways in which the same letter is printed. */
public enum Print {
    STANDARD,
    /** 18 point and more throughout. */
    LARGE,
    /** Short lines with pictures, by a template of the council's own. */
    EASY_READ
}
