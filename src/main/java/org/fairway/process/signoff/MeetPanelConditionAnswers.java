package org.fairway.process.signoff;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.fairway.signoff.ConditionStep;
import org.jspecify.annotations.Nullable;

/** The answers of {@code meet-panel-condition}. */
record MeetPanelConditionAnswers(
        ConditionStep.Outcome outcome,

        @Size(max = 2000, message = "Use 2,000 characters or fewer.")
        String words,

        @Nullable LocalDate dueOn) {}
