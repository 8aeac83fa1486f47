package org.fairway.uplift;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.fairway.kernel.Money;
import org.fairway.planning.ServiceComponent;
import org.fairway.planning.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Which support is uplifted, by how much and from when.
 *
 * @param service the service of the plan lines; null for every service
 * @param unit what the lines are counted in; null for every unit
 * @param atPrice only lines at this price of one unit; null for every price
 * @param percent by how much the price changes; null where there is a new price
 * @param newPrice the new price of one unit; null where there is a percentage
 * @param effectiveOn the first day of the new price, which may be past
 * @param lettersOn the day on which people are written to; notice of less runs from it
 * @param reason why, in words that stand on each agreement and in each letter
 */
public record UpliftChoice(
        @Nullable ServiceComponent service,
        @Nullable Unit unit,
        @Nullable Money atPrice,
        @Nullable BigDecimal percent,
        @Nullable Money newPrice,
        LocalDate effectiveOn,
        LocalDate lettersOn,
        String reason) {
    /** Whether the whole weekly amount changes, whatever it buys. */
    public boolean isOfEverything() {
        return service == null && unit == null && atPrice == null && percent != null;
    }
}
