package org.fairway.process.reviewrequest;

import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.fairway.reviewrequest.RequestReason;
import org.jspecify.annotations.Nullable;

/** The answers of {@code request-review}. All but the first are blank when nobody asks after all. */
record RequestReviewAnswers(
        Choice choice,

        @Nullable @Size(max = 30, message = "Choose from the list.")
        String caseNumber,

        @Nullable RequestReason reason,

        @Nullable @PastOrPresent(message = "This day is still to come.")
        LocalDate askedOn,

        @Nullable @Size(max = 4000, message = "Use 4,000 characters or fewer.")
        String words) {
    enum Choice {
        REVIEW,
        NOTHING
    }
}
