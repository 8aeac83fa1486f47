package org.fairway.payment;

import java.time.LocalDate;
import java.util.List;
import org.fairway.kernel.Money;

/**
 * What a case would be paid on a day to come.
 *
 * @param payDate the working day on which the money would be in the account
 * @param usualDay the day on which it would be, were that a working day
 * @param amount what would be paid; nil where nothing would
 * @param standing why, where nothing would
 * @param lines the working, period by period
 */
public record ComingPayment(
        LocalDate payDate, LocalDate usualDay, Money amount, Reckoning.Standing standing, List<Difference> lines) {
    public ComingPayment {
        lines = List.copyOf(lines);
    }

    /** Whether it is paid earlier because the usual day is no working day. */
    public boolean isMoved() {
        return !payDate.equals(usualDay);
    }
}
