package org.fairway.payment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How far an entitlement is settled: for its periods that start before a day, exactly what is due was paid. While nothing was
 * recorded of it since, nobody need look at them again, however many years they are.
 *
 * @param entitlement whose periods they are
 * @param lines how many lines it has
 * @param outside how many transfers of the ledger touch it that no run posted: returns, reversals and recoveries
 * @param before the day; null while everything has to be reckoned
 */
public record Settled(
        EntitlementId entitlement,
        int lines,
        int outside,
        @Nullable LocalDate before) {
    /** So much that was paid is read again before it is worth while to note that it is settled. */
    static final int WORTH_NOTING = 6;

    /** Of an entitlement that ended: nothing of it will ever be due again unless something is recorded. */
    static final LocalDate FOR_GOOD = LocalDate.of(9999, 12, 31);

    Settled to(LocalDate day) {
        return new Settled(entitlement, lines, outside, day);
    }
}
