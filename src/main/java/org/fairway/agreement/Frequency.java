package org.fairway.agreement;

/** How often a direct payment is paid; always in advance of the care it pays for. */
public enum Frequency {
    WEEKLY,
    FOUR_WEEKLY,
    /** A whole sum at once, such as a carer's yearly payment; nothing is paid by the week. */
    ONE_OFF
}
