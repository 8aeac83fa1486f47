package org.fairway.allocation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a person was told their indicative budget.
 *
 * @param budget the version that was told
 * @param sharedWith who was told: the person, and whoever they wanted there
 * @param sharedHow how, such as {@code IN_PERSON}
 * @param reaction what they made of the figure; null where there was none to tell
 * @param ownWords what the person said about it; null when nothing
 * @param sharedBy the worker
 */
public record SharedBudget(
        UUID budget,
        LocalDate sharedOn,
        String sharedWith,
        String sharedHow,
        @Nullable Reaction reaction,
        @Nullable String ownWords,
        String sharedBy) {
    /** What the person made of the figure. */
    public enum Reaction {
        SEEMS_RIGHT,
        SEEMS_TOO_LITTLE,
        WANTS_TO_THINK,
        DISAGREES_WITH_ASSESSMENT
    }
}
