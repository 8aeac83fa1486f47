package org.fairway.review;

/** What a review looks at. */
public enum ReviewKind {
    /** Whether the plan still meets the needs: Care Act 2014 section 27 and chapter 13 of the statutory guidance. */
    PLAN,
    /** Whether the conditions of a direct payment are still met: SI 2014/2871 regulation 7. */
    DIRECT_PAYMENT
}
