package org.fairway.process.referral;

import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The answers of {@code forms/review-urgent-support.form}. */
record ReviewUrgentSupportAnswers(
        Outcome outcome,

        @PastOrPresent(message = "This day is in the future.")
        LocalDate decidedOn,

        @Size(max = 4000, message = "Use 4,000 characters or fewer.")
        String reasons,

        @Nullable LocalDate endsOn) {
    /** What becomes of support that was given before anything was assessed. */
    enum Outcome {
        LASTING_SUPPORT_IN_PLACE,
        GOES_ON,
        NO_LONGER_NEEDED
    }
}
