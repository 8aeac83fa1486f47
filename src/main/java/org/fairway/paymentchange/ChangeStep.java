package org.fairway.paymentchange;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A step of a change of a direct payment.
 *
 * @param letter by which letter it was told
 * @param effectiveOn from which day it was told to hold
 */
public record ChangeStep(
        PaymentChangeId change,
        int version,
        ChangeState state,
        @Nullable String reason,
        @Nullable UUID letter,
        @Nullable LocalDate effectiveOn,
        LocalDate on,
        String by) {
    static ChangeStep of(PaymentChange change, ChangeState state, @Nullable String reason, LocalDate on, String by) {
        return new ChangeStep(change.id(), change.version(), state, reason, null, null, on, by);
    }
}
