package org.fairway.eligibility;

/** What a carer agrees may be passed on to the worker of the person they care for. */
public enum Sharing {
    EVERYTHING,
    REPLACEMENT_CARE_ONLY,
    NOTHING
}
