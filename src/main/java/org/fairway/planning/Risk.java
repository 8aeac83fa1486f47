package org.fairway.planning;

/** How much could go wrong for the person under the plan, after what the plan does about it. */
public enum Risk {
    LOW,
    MEDIUM,
    HIGH
}
