package org.fairway.review;

/** Where support goes from a review. */
public enum ReviewOutcome {
    /** The plan stays as it is. */
    CONTINUE,
    /** Needs, means or the plan have changed: they are assessed and planned again, and support goes on meanwhile. */
    CHANGE,
    /** Support is to end. That is decided, explained and announced before it happens. */
    END
}
