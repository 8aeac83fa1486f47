package org.fairway.payment;

import org.fairway.kernel.Money;
import org.fairway.kernel.Period;

/**
 * What is payable for one period, or as a one-off sum on its day.
 *
 * @param period the period, or the part of it in which there is an entitlement
 * @param gross what the support costs in it
 * @param contribution what the person pays of it; never more than the gross
 */
public record Due(Kind kind, Period period, Money gross, Money contribution) {
    /** What the council pays. Never below nil. */
    public Money net() {
        return gross.minus(contribution);
    }

    /** Whether it is for a period of care or a whole sum. */
    public enum Kind {
        PERIOD,
        ONE_OFF
    }
}
