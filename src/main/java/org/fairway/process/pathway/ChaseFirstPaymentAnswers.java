package org.fairway.process.pathway;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.fairway.pathway.PaymentChaseOutcome;
import org.jspecify.annotations.Nullable;

/** The answers of {@code forms/chase-first-payment.form}. */
record ChaseFirstPaymentAnswers(
        PaymentChaseOutcome outcome,
        @Nullable LocalDate expectedOn,

        @Size(max = 2000, message = "Use 2,000 characters or fewer.")
        String found,

        LocalDate chasedOn) {}
