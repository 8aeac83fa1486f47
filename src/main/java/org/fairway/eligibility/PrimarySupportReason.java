package org.fairway.eligibility;

/** The main reason someone needs support. A field of the statutory return. */
public enum PrimarySupportReason {
    PHYSICAL_ACCESS_AND_MOBILITY,
    PHYSICAL_PERSONAL_CARE,
    SENSORY_VISUAL,
    SENSORY_HEARING,
    SENSORY_DUAL,
    MEMORY_AND_COGNITION,
    LEARNING_DISABILITY,
    MENTAL_HEALTH,
    SOCIAL_SUBSTANCE_MISUSE,
    SOCIAL_ASYLUM_SEEKER,
    SOCIAL_ISOLATION_OR_OTHER
}
