package org.fairway.planning;

import java.util.List;
import java.util.function.Function;
import org.fairway.kernel.Money;

/**
 * What a plan costs, added up from its lines to the penny.
 *
 * @param directWeekly a week's lines that are taken as a direct payment
 * @param managedWeekly a week's lines that the council manages
 * @param directOneOff one-off lines that are taken as a direct payment
 * @param managedOneOff one-off lines that the council manages
 */
public record PlanCost(Money directWeekly, Money managedWeekly, Money directOneOff, Money managedOneOff) {
    public static PlanCost of(List<PlanLine> lines) {
        return new PlanCost(
                sum(lines, PaidAs.DIRECT_PAYMENT, PlanLine::weeklyCost),
                sum(lines, PaidAs.MANAGED, PlanLine::weeklyCost),
                sum(lines, PaidAs.DIRECT_PAYMENT, PlanLine::oneOffCost),
                sum(lines, PaidAs.MANAGED, PlanLine::oneOffCost));
    }

    public Money weekly() {
        return directWeekly.plus(managedWeekly);
    }

    public Money oneOff() {
        return directOneOff.plus(managedOneOff);
    }

    private static Money sum(List<PlanLine> lines, PaidAs way, Function<PlanLine, Money> amount) {
        return lines.stream().filter(line -> line.isPaidAs(way)).map(amount).reduce(Money.NIL, Money::plus);
    }
}
