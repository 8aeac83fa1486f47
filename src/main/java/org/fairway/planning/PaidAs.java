package org.fairway.planning;

/** Who holds the money of a funded line. */
public enum PaidAs {
    DIRECT_PAYMENT,
    MANAGED
}
