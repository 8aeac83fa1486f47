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
 * @param indicative the indicative budget that the person was shown; null where there is none
 */
public record CostedPlan(
        PlanId plan, PlanCost cost, @Nullable Indicative indicative, LocalDate costedOn) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * The figure that planning started from.
     *
     * @param recurrence whether it comes every week, or once as most carers' budgets do
     */
    public record Indicative(Money figure, Recurrence recurrence) {}

    /** By how much the plan costs more than the indicative budget; negative when it costs less. */
    public Optional<Money> variance() {
        return Optional.ofNullable(indicative).map(from -> compared(from).minus(from.figure()));
    }

    /** The variance in per cent of the indicative budget, to one place; empty when there is none to compare with. */
    public Optional<BigDecimal> variancePercent() {
        return Optional.ofNullable(indicative)
                .filter(from -> !from.figure().isNil())
                .map(from -> BigDecimal.valueOf(
                                compared(from).minus(from.figure()).pence())
                        .multiply(HUNDRED)
                        .divide(BigDecimal.valueOf(from.figure().pence()), 1, RoundingMode.HALF_UP));
    }

    /**
     * Whether the indicative budget says anything about this cost: there is one, it is above nothing, and the plan has money of
     * its kind, by the week or once. A plan that costs nothing needs none.
     */
    public boolean comparable() {
        Money all = cost.weekly().plus(cost.oneOff());
        return all.isNil()
                || (indicative != null
                        && !indicative.figure().isNil()
                        && !compared(indicative).isNil());
    }

    private Money compared(Indicative from) {
        return from.recurrence() == Recurrence.WEEKLY ? cost.weekly() : cost.oneOff();
    }
}
