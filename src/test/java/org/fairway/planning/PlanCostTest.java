package org.fairway.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.fairway.kernel.Money;
import org.fairway.planning.CostedPlan.Indicative;
import org.junit.jupiter.api.Test;

class PlanCostTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    /** Leeds, Example 1 (Mary), 2024/25: ten hours at £23.91, a day centre and transport come to £287.50. */
    @Test
    void addsUpThePublishedPlanOfLeeds() {
        PlanCost cost = PlanCost.of(List.of(
                line(1, "10", 2391, PaidAs.MANAGED, Recurrence.WEEKLY),
                line(2, "1", 4025, PaidAs.MANAGED, Recurrence.WEEKLY),
                line(3, "1", 815, PaidAs.MANAGED, Recurrence.WEEKLY)));

        assertThat(cost.weekly()).isEqualTo(Money.ofPence(28_750));
        assertThat(cost.directWeekly()).isEqualTo(Money.NIL);
        assertThat(cost.oneOff()).isEqualTo(Money.NIL);
    }

    @Test
    void keepsDirectAndManagedWeeklyAndOneOffApart() {
        PlanCost cost = PlanCost.of(List.of(
                line(1, "2", 1000, PaidAs.DIRECT_PAYMENT, Recurrence.WEEKLY),
                line(2, "1", 500, PaidAs.MANAGED, Recurrence.WEEKLY),
                line(3, "1", 30_000, PaidAs.DIRECT_PAYMENT, Recurrence.ONE_OFF),
                line(4, "1", 7_000, PaidAs.MANAGED, Recurrence.ONE_OFF)));

        assertThat(cost)
                .isEqualTo(new PlanCost(
                        Money.ofPence(2000), Money.ofPence(500), Money.ofPence(30_000), Money.ofPence(7_000)));
        assertThat(cost.weekly()).isEqualTo(Money.ofPence(2500));
        assertThat(cost.oneOff()).isEqualTo(Money.ofPence(37_000));
    }

    @Test
    void roundsEachLineOnceHalfAPennyUpwards() {
        assertThat(line(1, "2.5", 1001, PaidAs.MANAGED, Recurrence.WEEKLY).weeklyCost())
                .isEqualTo(Money.ofPence(2503));
    }

    @Property
    void partsAlwaysMakeTheWhole(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(min = 1, max = 500_000) Integer> prices) {
        List<PlanLine> lines = new java.util.ArrayList<>();
        for (int i = 0; i < prices.size(); i++) {
            lines.add(line(
                    i + 1,
                    "1.25",
                    prices.get(i),
                    i % 2 == 0 ? PaidAs.DIRECT_PAYMENT : PaidAs.MANAGED,
                    i % 3 == 0 ? Recurrence.ONE_OFF : Recurrence.WEEKLY));
        }
        PlanCost cost = PlanCost.of(lines);
        Money sum = lines.stream()
                .map(line -> line.weeklyCost().plus(line.oneOffCost()))
                .reduce(Money.NIL, Money::plus);

        assertThat(cost.weekly().plus(cost.oneOff())).isEqualTo(sum);
    }

    @Test
    void setsThePlanBesideTheIndicativeBudget() {
        PlanCost cost = PlanCost.of(List.of(line(1, "1", 45_400, PaidAs.MANAGED, Recurrence.WEEKLY)));
        PlanId plan = new PlanId(new UUID(0, 1));

        CostedPlan above = new CostedPlan(plan, cost, new Indicative(Money.ofPence(42_000), Recurrence.WEEKLY), TODAY);
        CostedPlan without = new CostedPlan(plan, cost, null, TODAY);

        assertThat(above.variance()).contains(Money.ofPence(3_400));
        assertThat(above.variancePercent()).contains(new BigDecimal("8.1"));
        assertThat(without.variance()).isEmpty();
        assertThat(without.variancePercent()).isEmpty();
        assertThat(above.comparable()).isTrue();
        assertThat(without.comparable()).isFalse();
        assertThat(new CostedPlan(plan, cost, new Indicative(Money.NIL, Recurrence.WEEKLY), TODAY).comparable())
                .isFalse();
        assertThat(new CostedPlan(plan, cost, new Indicative(Money.ofPence(42_000), Recurrence.ONE_OFF), TODAY)
                        .comparable())
                .as("a weekly cost beside a sum for the year")
                .isFalse();
    }

    @Test
    void comparesAYearlyCarersBudgetWithWhatIsPaidOnce() {
        PlanCost cost = PlanCost.of(List.of(line(1, "1", 30_000, PaidAs.DIRECT_PAYMENT, Recurrence.ONE_OFF)));
        CostedPlan costed = new CostedPlan(
                new PlanId(new UUID(0, 1)), cost, new Indicative(Money.ofPence(30_000), Recurrence.ONE_OFF), TODAY);

        assertThat(costed.variance()).contains(Money.NIL);
    }

    @Test
    void pricesExactlyTheFundedLines() {
        assertThatThrownBy(() -> new PlanLine(1, "COMMUNITY", "getting about", "A bus", HowMet.FUNDED, null, null))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static PlanLine line(int number, String units, long pence, PaidAs paidAs, Recurrence recurrence) {
        return new PlanLine(
                number,
                "COMMUNITY",
                "getting about",
                "Support",
                HowMet.FUNDED,
                null,
                new Price(
                        ServiceComponent.HOME_SUPPORT,
                        new BigDecimal(units),
                        Unit.HOUR,
                        Money.ofPence(pence),
                        paidAs,
                        recurrence));
    }
}
