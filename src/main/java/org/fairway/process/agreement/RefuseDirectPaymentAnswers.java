package org.fairway.process.agreement;

import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.fairway.letter.SentBy;
import org.jspecify.annotations.Nullable;

/** The answers of {@code refuse-direct-payment}. */
record RefuseDirectPaymentAnswers(
        @Size(max = 4000, message = "Use 4,000 characters or fewer.")
        String reasons,

        @Nullable @Size(max = 2000, message = "Use 2,000 characters or fewer.")
        String personalNote,

        @PastOrPresent(message = "This date is in the future.")
        LocalDate sentOn,

        SentBy sentBy) {}
