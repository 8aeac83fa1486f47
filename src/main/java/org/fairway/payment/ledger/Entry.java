package org.fairway.payment.ledger;

import java.time.Instant;
import java.time.LocalDate;
import org.fairway.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * A transfer as one of its accounts shows it.
 *
 * @param number the number of the transfer; a higher one was recorded later
 * @param journal what it was posted with
 * @param other the account on the other side
 * @param debit what the account is debited; nil where it is credited
 * @param credit what the account is credited; nil where it is debited
 * @param run the payment run that made it; null where none did
 * @param reversal which transfer it takes back and why; null where it takes back none
 */
public record Entry(
        long number,
        String journal,
        LocalDate effectiveOn,
        Instant recordedAt,
        String recordedBy,
        String other,
        Money debit,
        Money credit,
        @Nullable String run,
        @Nullable Reversal reversal) {
    /** What a transfer takes back. */
    public record Reversal(long of, String reason) {}
}
