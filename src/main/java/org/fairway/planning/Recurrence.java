package org.fairway.planning;

/** How often a funded line is bought. */
public enum Recurrence {
    WEEKLY,
    ONE_OFF
}
