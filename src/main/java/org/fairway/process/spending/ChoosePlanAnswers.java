package org.fairway.process.spending;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * The answers of {@code choose-plan}.
 *
 * @param whose the case number, or the name that the person’s record has; blank when nobody asked after all
 */
record ChoosePlanAnswers(
        Choice choice,

        @Nullable @Size(max = 200, message = "Use 200 characters or fewer.")
        String whose) {
    enum Choice {
        QUESTION,
        NOTHING
    }
}
