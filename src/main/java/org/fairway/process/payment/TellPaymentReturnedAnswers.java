package org.fairway.process.payment;

import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.fairway.letter.SentBy;
import org.jspecify.annotations.Nullable;

/** The answers of {@code tell-payment-returned}. */
record TellPaymentReturnedAnswers(
        @Nullable @Size(max = 2000, message = "Use 2,000 characters or fewer.")
        String personalNote,

        @PastOrPresent(message = "This date is in the future.")
        LocalDate sentOn,

        SentBy sentBy) {}
