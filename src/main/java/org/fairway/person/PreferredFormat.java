package org.fairway.person;

/**
 * The format in which someone can read what the council sends: Accessible Information Standard (DAPB1605), Health and
 * Social Care Act 2012, section 250.
 */
public enum PreferredFormat {
    STANDARD_PRINT,
    LARGE_PRINT,
    EASY_READ,
    BRAILLE,
    AUDIO,
    EMAIL,
    SIGN_LANGUAGE_VIDEO,
    READ_ALOUD
}
