package org.fairway.pathway;

/** Where a case stands. One for each stage of the pathway, and its end. */
public enum Stage {
    REFERRAL,
    ELIGIBILITY,
    INDICATIVE_BUDGET,
    SUPPORT_PLANNING,
    SIGN_OFF,
    AGREEMENT,
    FIRST_PAYMENT,
    REVIEW,
    FOLLOW_UP,
    CLOSED
}
