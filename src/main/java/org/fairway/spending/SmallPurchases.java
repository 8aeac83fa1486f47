package org.fairway.spending;

import org.fairway.kernel.Money;

/**
 * How much of the council's own service a direct payment may buy: a local setting of what "small" and "now and then" mean.
 *
 * @param most the most that one purchase may cost
 * @param timesAYear how often within twelve months
 */
public record SmallPurchases(Money most, int timesAYear) {
    /** Whether one more purchase is small and only now and then. */
    public boolean allow(Money cost, int boughtBefore) {
        return !cost.isMoreThan(most) && boughtBefore < timesAYear;
    }
}
