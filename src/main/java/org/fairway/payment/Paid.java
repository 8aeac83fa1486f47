package org.fairway.payment;

import org.fairway.kernel.Money;
import org.fairway.kernel.Period;

/** What the ledger says a funder paid for one period of an entitlement, or as a one-off sum, all runs taken together. */
public record Paid(EntitlementId entitlement, Due.Kind kind, Funder funder, Period period, Money amount) {
    /** Both together, for the longer of the two periods. */
    Paid with(Paid other) {
        Period longer = period.last().isBefore(other.period.last()) ? other.period : period;
        return new Paid(entitlement, kind, funder, longer, amount.plus(other.amount));
    }
}
