package org.fairway.payment;

import java.time.LocalDate;
import java.util.Arrays;
import org.fairway.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * One run of payments: prepared and checked, approved, and released by three different people, and then sent.
 *
 * @param payDate the working day on which the money is in the payees' accounts
 * @param instructions how many payments it makes; what is held is not among them
 * @param total what it pays in all
 */
public record PaymentRun(
        RunNumber number, LocalDate payDate, Status status, int instructions, Money total, Steps steps) {
    /** How far a run has come. Its money is posted when it is sent; a cancelled run pays nothing. */
    public enum Status {
        PREPARED,
        APPROVED,
        RELEASED,
        SENT,
        CANCELLED
    }

    /**
     * Who took which step, by log-in; null where it has not been taken.
     *
     * @param cancelReason why the run was cancelled; null unless it was
     */
    public record Steps(
            String preparedBy,
            @Nullable String checkedBy,
            @Nullable String approvedBy,
            @Nullable String releasedBy,
            @Nullable String sentBy,
            @Nullable String cancelReason) {
        /** The steps up to the preparation. */
        public static Steps preparedBy(String by) {
            return new Steps(by, null, null, null, null, null);
        }
    }

    /** Whether its exceptions and its comparison with the last run have been gone through. */
    public boolean isChecked() {
        return steps.checkedBy() != null;
    }

    /** Whether it has come at least so far; a cancelled run has not. */
    boolean isAny(Status... of) {
        return Arrays.asList(of).contains(status);
    }
}
