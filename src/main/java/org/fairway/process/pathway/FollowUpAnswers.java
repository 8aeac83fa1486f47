package org.fairway.process.pathway;

import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.fairway.letter.SentBy;
import org.fairway.pathway.FollowUpOutcome;
import org.jspecify.annotations.Nullable;

/** The answers of {@code forms/follow-up.form}. */
record FollowUpAnswers(
        @PastOrPresent(message = "This day is in the future.")
        LocalDate contactedOn,

        FollowUpOutcome outcome,

        @Size(max = 4000, message = "Use 4,000 characters or fewer.")
        String found,

        @Nullable LocalDate tryAgainOn,

        @Nullable @PastOrPresent(message = "This date is in the future: send the letter first.")
        LocalDate sentOn,

        @Nullable SentBy sentBy) {}
