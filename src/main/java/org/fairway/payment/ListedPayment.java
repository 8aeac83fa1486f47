package org.fairway.payment;

import org.fairway.kernel.Money;
import org.fairway.kernel.Period;
import org.jspecify.annotations.Nullable;

/**
 * One payment of a run as a list shows it.
 *
 * @param lastPaid what the same account was paid by the last run that paid it; null when it has never been paid
 */
public record ListedPayment(
        Payee payee, Money amount, Period period, @Nullable Money lastPaid) {
    /** Whether the account has never been paid. */
    public boolean isFirst() {
        return lastPaid == null;
    }

    /** Whether it differs from the last payment by more than so many per cent of that. */
    public boolean changedByMoreThan(long percent) {
        if (lastPaid == null) {
            return false;
        }
        long change = Math.abs(amount.minus(lastPaid).pence());
        return Math.multiplyExact(change, 100L) > Math.multiplyExact(lastPaid.pence(), percent);
    }
}
