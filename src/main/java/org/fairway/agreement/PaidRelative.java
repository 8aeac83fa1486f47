package org.fairway.agreement;

import org.jspecify.annotations.Nullable;

/** How somebody whom the person wants to pay is related to them ({@link RelativesLaw}). */
public enum PaidRelative {
    NOBODY_RELATED(false),
    /** Barred wherever they live. */
    SPOUSE_OR_PARTNER(true),
    /** Barred because they live in the same household. */
    CLOSE_RELATIVE_IN_HOUSEHOLD(true),
    RELATIVE_ELSEWHERE(false);

    private final boolean barred;

    PaidRelative(boolean barred) {
        this.barred = barred;
    }

    /** Whether the money may pay them. */
    boolean mayBePaid(@Nullable Boolean foundNecessary) {
        return !barred || Boolean.TRUE.equals(foundNecessary);
    }

    /** Whether they may be paid only if the council finds it necessary. */
    public boolean isBarred() {
        return barred;
    }
}
