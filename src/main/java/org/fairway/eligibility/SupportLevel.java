package org.fairway.eligibility;

/** How much support an outcome calls for, whoever gives it. The allocation turns it into hours or points. */
public enum SupportLevel {
    NONE,
    LOW,
    MEDIUM,
    HIGH
}
