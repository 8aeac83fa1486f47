package org.fairway.planning;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.fairway.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * A funded line of a plan at the local price.
 *
 * @param line its number in the plan
 * @param planned what the plan has for it
 * @param local what it costs at the local price, an employer’s costs included; null where no local price is known, so that
 *     nobody can say whether the plan’s own price is enough
 * @param shortfall what is missing to buy it at that price
 * @param hours the hours it is meant to buy; null where it buys no hours
 * @param hoursBought the hours the money really buys, never more than those; null where no local price is known
 * @param row the key of the price; null where none is known
 * @param rowFrom its first day
 */
public record PricedLine(
        int line,
        Recurrence recurrence,
        Money planned,
        @Nullable Money local,
        Money shortfall,
        @Nullable BigDecimal hours,
        @Nullable BigDecimal hoursBought,
        @Nullable String row,
        @Nullable LocalDate rowFrom) {
    Amounts plannedAmounts() {
        return Amounts.of(planned, recurrence);
    }

    Amounts costedAmounts() {
        return Amounts.of(local == null ? planned : local, recurrence);
    }

    Amounts shortAmounts() {
        return Amounts.of(shortfall, recurrence);
    }
}
