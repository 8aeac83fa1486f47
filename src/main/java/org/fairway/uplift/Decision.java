package org.fairway.uplift;

import org.jspecify.annotations.Nullable;

/** How an uplift was decided. */
public record Decision(What what, @Nullable String reason, String by) {
    /** What was decided. */
    public enum What {
        APPLIED,
        REFUSED
    }
}
