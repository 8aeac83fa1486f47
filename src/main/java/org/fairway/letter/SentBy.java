package org.fairway.letter;

/** How a letter reached the person. */
public enum SentBy {
    POST,
    EMAIL,
    BY_HAND,
    IN_PERSON
}
