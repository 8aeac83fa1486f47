package org.fairway.process.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fairway.acceptance.Desk;
import org.fairway.acceptance.FairwayTest;
import org.fairway.acceptance.Office;
import org.fairway.charging.FinancialAssessments;
import org.fairway.kernel.Money;
import org.fairway.kernel.Period;
import org.fairway.payment.EndEntitlement;
import org.fairway.payment.Entitlement;
import org.fairway.payment.EntitlementId;
import org.fairway.payment.Frequency;
import org.fairway.payment.PaidAs;
import org.fairway.payment.PaymentRuns;
import org.fairway.payment.StartEntitlement;
import org.fairway.payment.Terms;
import org.fairway.process.engine.PathwayStarter;
import org.fairway.process.planning.PlannedCase;
import org.fairway.signoff.PersonalBudget;
import org.fairway.signoff.PersonalBudgets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * From the means test through its task to the money that leaves: a contribution that falls from an earlier day is given back by
 * the next run, and one that rises is never taken for a day before the person was told. Employment and Support Allowance
 * above what is left to the person is asked for pound by pound, and all the sums are sevenths without a remainder.
 */
@FairwayTest
class BackDatingTest {
    private static final LocalDate START = LocalDate.of(2026, 11, 9);
    private static final String COLLECT = "Task_CollectFinancialInformation";
    private static final String VERIFY = "Task_VerifyMeansTest";
    private static final long GROSS = 45_400;

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
    PaymentRuns runs;

    @Autowired
    FinancialAssessments assessments;

    @Autowired
    PathwayStarter starter;

    private PlannedCase planned;

    @BeforeEach
    void agree() {
        planned = SignedOffCase.from(START, context);
        startEntitlement.start(
                new Entitlement(
                        new EntitlementId(UUID.randomUUID()),
                        planned.number(),
                        office.payee(planned.number(), "Peter Marsh", "9753"),
                        Frequency.FOUR_WEEKLY,
                        PaidAs.NET,
                        START),
                new Terms(Money.ofPence(GROSS), Money.NIL, Money.NIL, null, null),
                "owen");
    }

    @AfterEach
    void end() {
        runs.underWay().ifPresent(run -> runs.cancel(run.number(), "nobody", "End of the test"));
        endEntitlement.end(planned.number(), START.minusDays(1), "End of the test", "owen");
        office.time().backToNow();
    }

    @Test
    void givesBackWhatWasTooMuchAndNeverTakesWhatWasNotTold() {
        LocalDate first = LocalDate.of(2026, 11, 23);
        assess(first, "231.60", first, null);
        long asked = asked();
        long lower = asked - 4_200;
        long higher = lower + 7_000;
        pay("2026-11-27");
        assertThat(paid())
                .as("nothing for the fortnight before it was told")
                .isEqualTo(weeks(START, paidTo()) * GROSS - weeks(first, paidTo()) * asked);

        // told on 9 December: £42 a week less since 30 November
        LocalDate fell = LocalDate.of(2026, 11, 30);
        assess(LocalDate.of(2026, 12, 9), "189.60", fell, null);
        assertThat(asked()).isEqualTo(lower);
        pay("2026-12-11");
        assertThat(paid())
                .as("all that was too much since then is given back")
                .isEqualTo(weeks(START, paidTo()) * GROSS - asked - weeks(fell, paidTo()) * lower);

        // told on 21 December: £70 a week more, though the income came in from the 7th
        LocalDate told = LocalDate.of(2026, 12, 21);
        assess(told, "259.60", told, LocalDate.of(2026, 12, 7));
        assertThat(asked()).isEqualTo(higher);
        pay("2027-01-08");
        assertThat(paid())
                .as("more only for the days since it was told")
                .isEqualTo(weeks(START, paidTo()) * GROSS
                        - asked
                        - weeks(fell, told.minusDays(1)) * lower
                        - weeks(told, paidTo()) * higher);
    }

    /** Everything that any run has paid to the case, in pence. */
    private long paid() {
        return office.jdbc()
                .sql("SELECT sum(amount_pence) FROM fairway.payment_item WHERE case_number = ?")
                .params(planned.key())
                .query(Long.class)
                .single();
    }

    private LocalDate paidTo() {
        return office.jdbc()
                .sql("SELECT max(period_last) FROM fairway.payment_item WHERE case_number = ?")
                .params(planned.key())
                .query(LocalDate.class)
                .single();
    }

    private static long weeks(LocalDate first, LocalDate last) {
        long days = new Period(first, last).days();
        assertThat(days % 7).as("whole weeks from " + first + " to " + last).isZero();
        return days / 7;
    }

    /** Above the limit, care arranged at their wish: the fee of £5.00 a week is told, and touches neither budget nor payment. */
    @Test
    void keepsTheFeeForArrangingOutOfBudgetAndPayment() {
        LocalDate day = LocalDate.of(2026, 11, 23);
        office.today(day);
        starter.start("FinancialAssessmentProcess", planned.key(), planned.facts());
        Map<String, Object> answers = means("231.60");
        answers.put("noCapital", false);
        answers.put(
                "capital",
                List.of(Map.of("type", "BANK_OR_BUILDING_SOCIETY", "value", "61000.00", "holders", "1", "note", "")));
        answers.put("asksCouncilToArrange", "YES");
        office.desk("tom").complete(planned.key(), COLLECT, answers);
        office.desk("tom").complete(planned.key(), VERIFY, told(day, day));

        assertThat(assessments.told(planned.number()).orElseThrow().arrangementFee())
                .isEqualTo(Money.ofPence(500));
        PersonalBudget budget = budgets.current(planned.number()).orElseThrow();
        assertThat(List.of(budget.weeklyCost(), budget.contribution(), budget.councilShare()))
                .containsExactly(Money.ofPence(GROSS), Money.ofPence(GROSS), Money.NIL);
        pay("2026-11-27");
        assertThat(paid())
                .as("the fortnight before it was told, and no fee taken out of it")
                .isEqualTo(2 * GROSS);
    }

    /** Through the means test; a day that may not be chosen is refused first. */
    private void assess(LocalDate day, String allowance, LocalDate from, @Nullable LocalDate refused) {
        office.today(day);
        starter.start("FinancialAssessmentProcess", planned.key(), planned.facts());
        Desk tom = office.desk("tom");
        tom.complete(planned.key(), COLLECT, means(allowance));
        if (refused != null) {
            assertThat(tom.refused(planned.key(), VERIFY, told(day, refused)).problems())
                    .containsOnlyKeys("inForceFrom");
        }
        tom.complete(planned.key(), VERIFY, told(day, from));
    }

    private long asked() {
        return budgets.current(planned.number()).orElseThrow().contribution().pence();
    }

    private void pay(String payDate) {
        office.today(LocalDate.parse(payDate).minusDays(2));
        String run = office.desk("helen").start(PaymentRunProcess.KEY);
        Map<String, Object> prepared = Map.of("decision", "PREPARE", "payDate", payDate);
        office.desk("helen").complete(run, PaymentRunProcess.PREPARE_PAYMENT_RUN, prepared);
        office.check(run);
        office.desk("ivan").complete(run, PaymentRunProcess.APPROVE_PAYMENT_RUN, Map.of("decision", "APPROVE"));
        office.desk("mary").complete(run, PaymentRunProcess.RELEASE_PAYMENT_RUN, Map.of("decision", "RELEASE"));
        office.desk("helen").complete(run, PaymentRunProcess.SEND_PAYMENT_FILE, Map.of("decision", "SENT"));
    }

    private static Map<String, Object> means(String allowance) {
        Map<String, Object> answers = new HashMap<>();
        answers.put("representation", "THE_PERSON");
        answers.put("ableToArrange", "THE_PERSON");
        answers.put("disclosed", "YES");
        answers.put("livesWithPartner", "NO");
        answers.put("children", "0");
        answers.put(
                "income",
                List.of(
                        income("EMPLOYMENT_AND_SUPPORT_ALLOWANCE", allowance),
                        income("PIP_DAILY_LIVING_ENHANCED", "114.60")));
        answers.put("noIncome", false);
        answers.put("noCapital", true);
        answers.put("asksCouncilToArrange", "NO");
        return answers;
    }

    private static Map<String, Object> income(String type, String amount) {
        return Map.of("type", type, "amount", amount, "howOften", "WEEKLY", "note", "");
    }

    private static Map<String, Object> told(LocalDate on, LocalDate from) {
        return Map.of(
                "check", "CONFIRM",
                "evidence", "Award letters",
                "toldOn", on.toString(),
                "toldHow", "POST",
                "inForceFrom", from.toString());
    }
}
