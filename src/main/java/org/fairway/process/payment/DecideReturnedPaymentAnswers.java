package org.fairway.process.payment;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The answers of {@code decide-returned-payment}. */
record DecideReturnedPaymentAnswers(
        Choice decision,

        @Nullable @Size(max = 35, message = "Use 35 characters or fewer.")
        String paymentReference,

        @Nullable @Size(max = 1000, message = "Use 1,000 characters or fewer.")
        String reason) {
    enum Choice {
        PAY_NEW_ACCOUNT,
        PAY_SAME_ACCOUNT,
        NOT_OWED,
        CLEARED,
        BELONGS_TO
    }
}
