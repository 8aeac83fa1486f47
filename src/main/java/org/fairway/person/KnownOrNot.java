package org.fairway.person;

/** The answer to a question that may not be known yet. */
public enum KnownOrNot {
    YES,
    NO,
    NOT_KNOWN
}
