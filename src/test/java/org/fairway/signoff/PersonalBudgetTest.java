package org.fairway.signoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.fairway.kernel.CaseNumber;
import org.fairway.kernel.Money;
import org.fairway.signoff.FinaliseBudget.ApprovedPlan;
import org.junit.jupiter.api.Test;

class PersonalBudgetTest {
    private static final CaseNumber CASE = CaseNumber.of(2026, 1);
    private static final UUID PLAN = new UUID(0, 1);
    private static final LocalDate FROM = LocalDate.of(2026, 12, 1);

    private final List<PersonalBudget> kept = new ArrayList<>();
    private final PersonalBudgets budgets = new PersonalBudgets() {
        @Override
        public Optional<PersonalBudget> before(PersonalBudget budget) {
            return Optional.empty();
        }

        @Override
        public Optional<PersonalBudget> current(CaseNumber caseNumber) {
            return kept.isEmpty() ? Optional.empty() : Optional.of(kept.get(kept.size() - 1));
        }

        @Override
        public void record(PersonalBudget budget, String by) {
            kept.add(budget);
        }
    };
    private final FinaliseBudget finaliseBudget = new FinaliseBudget(budgets);
    private final ReviseContribution reviseContribution = new ReviseContribution(budgets);

    /** Devon, Example 1 (Peter), 2023/24; Care Act 2014 section 26(1). */
    @Test
    void statesThePublishedBudgetOfDevon() {
        PersonalBudget budget = finalise(45_400, ContributionToBudget.of(Money.ofPence(11_010)));

        assertThat(budget.weeklyCost()).isEqualTo(Money.ofPence(45_400));
        assertThat(budget.contribution()).isEqualTo(Money.ofPence(11_010));
        assertThat(budget.councilShare()).isEqualTo(Money.ofPence(34_390));
        assertThat(budget.contributionAssessed()).isTrue();
    }

    /** Leeds, Example 1 (Mary), 2024/25: nil contribution, the council pays all. */
    @Test
    void statesThePublishedBudgetOfLeeds() {
        PersonalBudget budget = finalise(28_750, ContributionToBudget.of(Money.NIL));

        assertThat(budget.contribution()).isEqualTo(Money.NIL);
        assertThat(budget.councilShare()).isEqualTo(Money.ofPence(28_750));
    }

    @Test
    void waitsForNoFinancialAssessment() {
        PersonalBudget budget = finalise(45_400, ContributionToBudget.NOT_YET_ASSESSED);

        assertThat(budget.contribution()).isEqualTo(Money.NIL);
        assertThat(budget.contributionAssessed()).isFalse();
    }

    @Property
    void sharesAlwaysMakeTheCostToThePenny(
            @ForAll @LongRange(max = 100_000_000) long cost, @ForAll @LongRange(max = 100_000_000) long assessed) {
        kept.clear();
        PersonalBudget budget = finalise(cost, ContributionToBudget.of(Money.ofPence(assessed)));

        assertThat(budget.contribution().plus(budget.councilShare())).isEqualTo(Money.ofPence(cost));
        assertThat(budget.contribution().isMoreThan(budget.weeklyCost())).isFalse();
        assertThat(budget.councilShare().isNegative()).isFalse();
    }

    @Test
    void makesTheSameBudgetFinalOnce() {
        PersonalBudget once = finalise(45_400, ContributionToBudget.of(Money.ofPence(11_010)));
        PersonalBudget again = finalise(45_400, ContributionToBudget.of(Money.ofPence(11_010)));

        assertThat(again).isEqualTo(once);
        assertThat(kept).hasSize(1);
    }

    @Test
    void putsALaterContributionIntoANewVersion() {
        finalise(45_400, ContributionToBudget.NOT_YET_ASSESSED);
        LocalDate told = FROM.plusDays(20);

        assertThat(reviseContribution.revise(
                        new UUID(0, 9), CASE, ContributionToBudget.of(Money.ofPence(11_010)), told, "fairway"))
                .hasValueSatisfying(revised -> {
                    assertThat(revised.version()).isEqualTo(2);
                    assertThat(revised.councilShare()).isEqualTo(Money.ofPence(34_390));
                    assertThat(revised.from()).isEqualTo(told);
                });
        assertThat(reviseContribution.revise(
                        new UUID(0, 10), CASE, ContributionToBudget.of(Money.ofPence(11_010)), told, "fairway"))
                .isEmpty();
        assertThat(kept).hasSize(2);
    }

    @Test
    void refusesSharesThatDoNotMakeTheCost() {
        assertThatThrownBy(() -> new PersonalBudget(
                        PLAN,
                        CASE,
                        1,
                        PLAN,
                        Money.ofPence(100),
                        Money.ofPence(60),
                        Money.ofPence(41),
                        Money.NIL,
                        true,
                        FROM))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private PersonalBudget finalise(long pence, ContributionToBudget contribution) {
        return finaliseBudget.finalise(
                new UUID(1, kept.size()),
                new ApprovedPlan(CASE, PLAN, Money.ofPence(pence), Money.NIL, FROM, "priya"),
                contribution);
    }
}
