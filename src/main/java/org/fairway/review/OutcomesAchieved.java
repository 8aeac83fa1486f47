package org.fairway.review;

/** Whether the outcomes of the plan were achieved; a field of the statutory return. */
public enum OutcomesAchieved {
    FULLY,
    PARTLY,
    NOT_ACHIEVED
}
