package org.fairway.process.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.fairway.acceptance.FairwayTest;
import org.fairway.acceptance.Office;
import org.fairway.charging.IncomeType;
import org.fairway.charging.Told;
import org.fairway.kernel.Money;
import org.fairway.payment.EndEntitlement;
import org.fairway.payment.Entitlement;
import org.fairway.payment.EntitlementId;
import org.fairway.payment.Entitlements;
import org.fairway.payment.Frequency;
import org.fairway.payment.PaidAs;
import org.fairway.payment.StartEntitlement;
import org.fairway.payment.Terms;
import org.fairway.payment.Timeline;
import org.fairway.process.planning.PlannedCase;
import org.fairway.signoff.PersonalBudget;
import org.fairway.signoff.PersonalBudgets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A contribution that is settled after sign-off: it never held anything up, and holds from the day it was told. */
@FairwayTest
class ContributionToldTest {
    private static final LocalDate START = LocalDate.of(2026, 11, 9);

    @Autowired
    ApplicationContext context;

    @Autowired
    Office office;

    @Autowired
    PersonalBudgets budgets;

    @Autowired
    StartEntitlement startEntitlement;

    @Autowired
    EndEntitlement endEntitlement;

    @Autowired
    Entitlements entitlements;

    @Autowired
    ContributionTold contributionTold;

    private PlannedCase planned;

    @BeforeEach
    void signOff() {
        planned = SignedOffCase.from(START, context);
    }

    @AfterEach
    void end() {
        endEntitlement.end(planned.number(), START.minusDays(1), "End of the test", "owen");
        office.time().backToNow();
    }

    @Test
    void changesWhatIsPaidFromTheDayItWasToldAndTheBudgetWithIt() {
        agree();
        settle();
        contributionTold.takeIn(planned.number());
        contributionTold.takeIn(planned.number());

        PersonalBudget budget = budgets.current(planned.number()).orElseThrow();
        assertThat(budget.version()).isEqualTo(2);
        assertThat(budget.contributionAssessed()).isTrue();
        assertThat(budget.contribution()).isGreaterThan(Money.NIL);
        assertThat(budget.contribution().plus(budget.councilShare())).isEqualTo(Money.ofPence(45_400));
        Timeline timeline = entitlements.of(planned.number()).get(0);
        assertThat(contributionOn(timeline, PlannedCase.TODAY)).isEqualTo(budget.contribution());
        assertThat(contributionOn(timeline, PlannedCase.TODAY.minusDays(1)))
                .as("nobody pays for days before they were told")
                .isEqualTo(Money.NIL);
        assertThat(timeline.lines()).hasSize(2);
    }

    @Test
    void waitsForNothingWhenThePersonWasNotToldYet() {
        agree();
        contributionTold.takeIn(planned.number());

        assertThat(budgets.current(planned.number()).orElseThrow().contributionAssessed())
                .isFalse();
        assertThat(entitlements.of(planned.number()).get(0).lines()).hasSize(1);
    }

    @Test
    void changesOnlyTheBudgetWhenNothingIsPaidYet() {
        settle();
        contributionTold.takeIn(planned.number());

        assertThat(budgets.current(planned.number()).orElseThrow().contributionAssessed())
                .isTrue();
        assertThat(entitlements.of(planned.number())).isEmpty();
    }

    private void agree() {
        startEntitlement.start(
                new Entitlement(
                        new EntitlementId(UUID.randomUUID()),
                        planned.number(),
                        office.payee(planned.number(), "Peter Marsh", "1357"),
                        Frequency.FOUR_WEEKLY,
                        PaidAs.NET,
                        START),
                new Terms(Money.ofPence(45_400), Money.NIL, Money.NIL, null, null),
                "owen");
    }

    private void settle() {
        planned.settle(Told.on("2026-11-20", "1986-05-10")
                .income(IncomeType.EMPLOYMENT_AND_SUPPORT_ALLOWANCE, "245.00")
                .income(IncomeType.PIP_DAILY_LIVING_ENHANCED, "114.60"));
    }

    private static Money contributionOn(Timeline timeline, LocalDate day) {
        return timeline.contributionOn(day).aWeek();
    }
}
