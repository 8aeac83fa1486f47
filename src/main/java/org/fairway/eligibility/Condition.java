package org.fairway.eligibility;

/** Conditions that the statutory return asks about; sight and hearing together call for a specially trained assessor. */
public enum Condition {
    AUTISM,
    VISUAL_IMPAIRMENT,
    HEARING_IMPAIRMENT,
    DEMENTIA
}
