package org.fairway.signoff;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of a condition of the panel on one day.
 *
 * @param words how it was met, or why it needs longer or is no longer needed
 * @param dueOn the later day; present exactly when it needs longer
 */
public record ConditionStep(
        UUID condition,
        Outcome outcome,
        LocalDate on,
        String words,
        @Nullable LocalDate dueOn,
        String by) {
    public ConditionStep {
        if ((outcome == Outcome.NEEDS_LONGER) != (dueOn != null)) {
            throw new IllegalArgumentException("Exactly a condition that needs longer gets a later day");
        }
    }

    /** How it stands. */
    public enum Outcome {
        MET,
        NEEDS_LONGER,
        NO_LONGER_NEEDED;

        public boolean isSettled() {
            return this != NEEDS_LONGER;
        }
    }
}
