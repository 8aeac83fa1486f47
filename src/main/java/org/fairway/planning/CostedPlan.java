package org.fairway.planning;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import org.fairway.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * A plan's cost beside the indicative budget. The indicative budget is where planning starts and never a cap: the final
 * budget must be enough to meet the needs (Care Act 2014 section 26; R (KM) v Cambridgeshire [2012] UKSC 23).
 *
 * @param indicativeWeekly the indicative budget a week that the person was shown; null where there is none
 */
public record CostedPlan(
        PlanId plan, PlanCost cost, @Nullable Money indicativeWeekly, LocalDate costedOn) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** By how much a week of the plan costs more than the indicative budget; negative when it costs less. */
    public Optional<Money> variance() {
        return Optional.ofNullable(indicativeWeekly)
                .map(indicative -> cost.weekly().minus(indicative));
    }

    /** The variance in per cent of the indicative budget, to one place; empty when there is none to compare with. */
    public Optional<BigDecimal> variancePercent() {
        if (indicativeWeekly == null || indicativeWeekly.isNil()) {
            return Optional.empty();
        }
        Money difference = cost.weekly().minus(indicativeWeekly);
        return Optional.of(BigDecimal.valueOf(difference.pence())
                .multiply(HUNDRED)
                .divide(BigDecimal.valueOf(indicativeWeekly.pence()), 1, RoundingMode.HALF_UP));
    }
}
