package org.fairway.planning;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.fairway.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * The price of a funded line: so many units at so much. What a week costs is worked out, never typed.
 *
 * @param units units a week, or in all for a one-off; more than nil, at most two decimal places
 * @param unitPrice the price of one unit; more than nil
 * @param days the days on which a personal assistant works; null where it makes no difference
 */
public record Price(
        ServiceComponent component,
        BigDecimal units,
        Unit unit,
        Money unitPrice,
        PaidAs paidAs,
        Recurrence recurrence,
        @Nullable DayKind days) {
    /** A price that is the same on every day. */
    public Price(
            ServiceComponent component,
            BigDecimal units,
            Unit unit,
            Money unitPrice,
            PaidAs paidAs,
            Recurrence recurrence) {
        this(component, units, unit, unitPrice, paidAs, recurrence, null);
    }

    public Price {
        if (units.signum() <= 0) {
            throw new IllegalArgumentException("A funded line needs more than no units");
        }
        if (unitPrice.isNegative() || unitPrice.isNil()) {
            throw new IllegalArgumentException("A funded line needs a price above £0");
        }
    }

    /** Units times price, rounded once, half a penny upwards. */
    public Money cost() {
        return Money.rounded(units.multiply(unitPrice.pounds()), RoundingMode.HALF_UP);
    }
}
