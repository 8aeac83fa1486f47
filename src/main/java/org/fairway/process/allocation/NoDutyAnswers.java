package org.fairway.process.allocation;

import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.fairway.letter.SentBy;
import org.jspecify.annotations.Nullable;

/** The answers of the form {@code explain-no-duty}. */
record NoDutyAnswers(
        Change change,

        @Nullable @Size(max = 2000, message = "Use 2,000 characters or fewer.")
        String changeReason,

        @Nullable @Size(max = 5000, message = "Use 5,000 characters or fewer.")
        String advice,

        @Nullable @PastOrPresent(message = "This date is in the future: send the letter first.")
        LocalDate sentOn,

        @Nullable SentBy sentBy,
        @Nullable LocalDate followUpOn) {
    /** What has become of the answer since it was given. */
    enum Change {
        NOTHING_CHANGED,
        PERSON_ASKS,
        POWER_USED
    }
}
