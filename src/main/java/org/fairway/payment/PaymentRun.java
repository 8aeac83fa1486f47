package org.fairway.payment;

import java.time.LocalDate;
import org.fairway.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * One run of payments, which three different people prepare, approve and release.
 *
 * @param payDate the working day on which the money is in the payees' accounts
 * @param instructions how many payments it makes
 * @param total what it pays in all
 * @param preparedBy who prepared it, by log-in
 * @param approvedBy who approved it; null before
 * @param releasedBy who released it; null before
 * @param cancelReason why it was cancelled; null unless it was
 */
public record PaymentRun(
        RunNumber number,
        LocalDate payDate,
        Status status,
        int instructions,
        Money total,
        String preparedBy,
        @Nullable String approvedBy,
        @Nullable String releasedBy,
        @Nullable String cancelReason) {
    /** How far a run has come. A cancelled run pays nothing. */
    public enum Status {
        PREPARED,
        APPROVED,
        RELEASED,
        CANCELLED
    }
}
