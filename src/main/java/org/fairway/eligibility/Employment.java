package org.fairway.eligibility;

/** Whether someone works. A field of the statutory return. */
public enum Employment {
    PAID_16_HOURS_OR_MORE,
    PAID_UNDER_16_HOURS,
    SEEKING_WORK,
    VOLUNTARY_WORK_ONLY,
    RETIRED,
    NOT_SEEKING_WORK,
    NOT_KNOWN
}
