package org.fairway.process.referral;

import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.fairway.letter.SentBy;
import org.jspecify.annotations.Nullable;

/** The answers of {@code forms/send-advice.form}. */
record SendAdviceAnswers(
        @Nullable @Size(max = 200, message = "Use 200 characters or fewer.")
        String handedTo,

        @Nullable @PastOrPresent(message = "This day is in the future.")
        LocalDate handedOn,

        @Size(max = 10_000, message = "Use 10,000 characters or fewer.")
        String letter,

        SentBy sentBy,

        @PastOrPresent(message = "This day is in the future. Record the letter once it is sent.")
        LocalDate sentOn,

        LocalDate followUpOn) {}
