package org.fairway.reference;

/** How sure we are of a dated row. */
public enum Confidence {
    /** Read in a published source. */
    CONFIRMED,
    /** Calculated from confirmed rows by a known pattern. */
    DERIVED,
    /** Not yet seen in a published source: to be checked before it is relied on. */
    UNCONFIRMED
}
