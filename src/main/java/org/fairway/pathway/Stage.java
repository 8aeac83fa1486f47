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
    CLOSED;

    /** Whether a plan has been put forward and support is being set up or running. */
    public boolean planPutForward() {
        return compareTo(SIGN_OFF) >= 0 && compareTo(REVIEW) <= 0;
    }
}
