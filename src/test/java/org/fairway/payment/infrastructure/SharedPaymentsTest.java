package org.fairway.payment.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.fairway.kernel.CaseNumber;
import org.fairway.kernel.Money;
import org.fairway.kernel.WeeklyRate;
import org.fairway.pathway.LegalBasis;
import org.fairway.payment.ApprovePaymentRun;
import org.fairway.payment.CalculatePaymentRun;
import org.fairway.payment.CheckPaymentRun;
import org.fairway.payment.Entitlement;
import org.fairway.payment.EntitlementId;
import org.fairway.payment.EntitlementLine;
import org.fairway.payment.ForeseePaymentRun;
import org.fairway.payment.Frequency;
import org.fairway.payment.Funder;
import org.fairway.payment.Funding;
import org.fairway.payment.PaidAs;
import org.fairway.payment.Payee;
import org.fairway.payment.PaymentCalendar;
import org.fairway.payment.PostPaymentRun;
import org.fairway.payment.PreparePaymentRun;
import org.fairway.payment.ReckonPayments;
import org.fairway.payment.ReleasePaymentRun;
import org.fairway.payment.RunNumber;
import org.fairway.payment.RunStep;
import org.fairway.payment.SendPaymentRun;
import org.fairway.payment.Timeline;
import org.fairway.reference.ReferenceData;
import org.fairway.reference.infrastructure.PublishedReference;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every kind of line, kept, paid and posted on a real database: shares of funders, rests, instalments and what is left. */
class SharedPaymentsTest {
    private static final ReferenceData REFERENCE = PublishedReference.load();
    private static final LocalDate START = LocalDate.of(2026, 4, 6);
    private static final PaymentDatabase EMPTY = new PaymentDatabase();

    private final PaymentDatabase database = EMPTY.copy();
    private final JdbcClient jdbc = database.jdbc();
    private final JdbcEntitlements entitlements = new JdbcEntitlements(jdbc);
    private final JdbcPaymentRuns runs = new JdbcPaymentRuns(jdbc);
    private final JdbcLedger ledger = new JdbcLedger(jdbc);
    private final JdbcHolds holds = new JdbcHolds(jdbc);
    private final ReckonPayments reckon = new ReckonPayments(
            new JdbcCaseAccounts(database.dataSource()), holds, new PaymentCalendar(REFERENCE), REFERENCE);
    private final JdbcRunContents contents = new JdbcRunContents(database.dataSource());
    private final EntitlementId id = new EntitlementId(UUID.randomUUID());

    @AfterAll
    static void stop() {
        EMPTY.close();
    }

    @Test
    void readsBackEveryKindOfLineAsItWasRecorded() {
        List<EntitlementLine> lines = List.of(
                gross("454.00"),
                new EntitlementLine.Weekly(
                        EntitlementLine.Kind.CONTRIBUTION, rate("110.10"), START, START.plusDays(27), "Told"),
                new EntitlementLine.Suspension(START.plusDays(7), START.plusDays(13), rate("20.5555"), "In hospital"),
                new EntitlementLine.Suspension(START.plusDays(60), null, WeeklyRate.NIL, "In hospital"),
                new EntitlementLine.Restart(START.plusDays(70), "Home again"),
                new EntitlementLine.Funded(shared("33.3333"), START, null, "Joint funding"),
                new EntitlementLine.Funded(Funding.COUNCIL_ALONE, START.plusDays(90), START.plusDays(99), "Alone"),
                new EntitlementLine.OneOff(pounds("300"), START, EntitlementLine.Purpose.ONE_OFF, "Laptop"),
                new EntitlementLine.OneOff(pounds("150"), START, EntitlementLine.Purpose.START_UP, "Insurance"),
                new EntitlementLine.Recovery(pounds("10"), pounds("40"), START, "Agreed"),
                new EntitlementLine.End(START.plusDays(400), "Moved away"));

        CaseNumber caseNumber = start(Frequency.MONTHLY, lines);

        assertThat(entitlements.of(caseNumber)).singleElement().satisfies(timeline -> {
            assertThat(timeline.entitlement().frequency()).isEqualTo(Frequency.MONTHLY);
            assertThat(timeline.lines()).isEqualTo(lines);
        });
    }

    @Test
    void refusesAShareOfABodyThatHasNoAccountInTheLedger() {
        CaseNumber caseNumber = start(Frequency.WEEKLY, List.of(gross("100")));
        Funding unknown =
                new Funding(List.of(new Funding.Share.Percent(new Funder("NOBODY"), BigDecimal.TEN)), Funder.COUNCIL);
        List<EntitlementLine> line = List.of(new EntitlementLine.Funded(unknown, START, null, "Joint funding"));

        assertThatThrownBy(() -> entitlements.add(id, line, "ola"))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("no account in the ledger");
        assertThat(entitlements.of(caseNumber).get(0).lines()).hasSize(1);
    }

    @Test
    void chargesEachFunderItsPartAndPaysThePersonOnce() {
        start(
                Frequency.FOUR_WEEKLY,
                List.of(gross("100"), new EntitlementLine.Funded(shared("25"), START, null, "Joint funding")));
        RunNumber number = pay("2026-04-10");

        assertThat(runs.payments(number))
                .singleElement()
                .satisfies(payment -> assertThat(payment.amount()).isEqualTo(pounds("400")));
        assertThat(balance("recharge-nhs")).isEqualTo(10_000);
        assertThat(balance("direct-payments-adults")).isEqualTo(30_000);
        assertThat(balance("payments-in-transit")).isEqualTo(-40_000);
    }

    @Test
    void movesMoneyBetweenFundersBesideSomebodyElsesPayment() {
        start(Frequency.FOUR_WEEKLY, List.of(gross("100")));
        pay("2026-04-10");
        entitlements.add(id, List.of(new EntitlementLine.Funded(shared("25"), START, null, "Joint funding")), "ola");
        startAnother("70");
        RunNumber number = pay("2026-04-10");

        assertThat(runs.payments(number)).hasSize(1);
        assertThat(balance("recharge-nhs")).isEqualTo(10_000);
        assertThat(balance("direct-payments-adults")).isEqualTo(30_000 + 28_000);
        assertThat(balance("payments-in-transit")).isEqualTo(-40_000 - 28_000);
    }

    @Test
    void takesBackAQuarterAndLeavesTheRestForTheNextRun() {
        start(Frequency.FOUR_WEEKLY, List.of(gross("70")));
        pay("2026-04-10");
        entitlements.add(
                id,
                List.of(new EntitlementLine.Suspension(START, START.plusDays(27), WeeklyRate.NIL, "In hospital")),
                "ola");

        assertThat(runs.payments(pay("2026-05-01")).get(0).amount()).isEqualTo(pounds("210"));
        assertThat(left()).containsExactly(21_000L, 0L);
        assertThat(runs.payments(pay("2026-05-29")).get(0).amount()).isEqualTo(pounds("210"));
        assertThat(balance("direct-payments-adults")).isEqualTo(28_000 + 21_000 + 21_000);
    }

    @Test
    void paysInstalmentsBackToWhatPeopleOwe() {
        start(
                Frequency.FOUR_WEEKLY,
                List.of(gross("70"), new EntitlementLine.Recovery(pounds("30"), pounds("50"), START, "Agreed")));

        assertThat(runs.payments(pay("2026-05-01")).get(0).amount()).isEqualTo(pounds("510"));
        assertThat(balance("overpayments")).isEqualTo(-5_000);
        assertThat(balance("direct-payments-adults")).isEqualTo(56_000);
    }

    private List<Long> left() {
        return jdbc.sql("SELECT left_pence FROM fairway.payment_item ORDER BY run_number DESC, period_first LIMIT 2")
                .query(Long.class)
                .list();
    }

    private RunNumber pay(String on) {
        RunNumber number = runs.nextNumber(2026);
        LocalDate payDate = LocalDate.parse(on);
        LocalDate today = payDate.minusDays(4);
        ForeseePaymentRun foresee = new ForeseePaymentRun(reckon, contents, holds, REFERENCE);
        assertThat(new PreparePaymentRun(runs, foresee, REFERENCE).prepare(number, payDate, today, "pat"))
                .isInstanceOf(RunStep.Taken.class);
        new CalculatePaymentRun(reckon, runs, contents).calculate(number);
        assertThat(new CheckPaymentRun(runs).check(number, "pat")).isInstanceOf(RunStep.Taken.class);
        assertThat(new ApprovePaymentRun(runs).approve(number, "peri")).isInstanceOf(RunStep.Taken.class);
        assertThat(new ReleasePaymentRun(runs).release(number, today, "petra")).isInstanceOf(RunStep.Taken.class);
        assertThat(new SendPaymentRun(runs).send(number, today, "pat")).isInstanceOf(RunStep.Taken.class);
        new PostPaymentRun(ledger).post(number);
        new PostPaymentRun(ledger).post(number);
        assertThat(jdbc.sql("SELECT sum(balance_pence) FROM fairway.ledger_balance")
                        .query(Long.class)
                        .single())
                .isZero();
        return number;
    }

    private CaseNumber start(Frequency frequency, List<EntitlementLine> lines) {
        return start(id, frequency, lines);
    }

    private void startAnother(String gross) {
        start(new EntitlementId(UUID.randomUUID()), Frequency.FOUR_WEEKLY, List.of(gross(gross)));
    }

    private CaseNumber start(EntitlementId entitlement, Frequency frequency, List<EntitlementLine> lines) {
        CaseNumber caseNumber = database.openCase(LegalBasis.CARE_ACT_ADULT);
        Payee payee = new Payee("Peter Example", UUID.randomUUID(), "4321");
        entitlements.add(
                new Timeline(new Entitlement(entitlement, caseNumber, payee, frequency, PaidAs.NET, START), lines),
                "ola");
        return caseNumber;
    }

    private static EntitlementLine gross(String weekly) {
        return new EntitlementLine.Weekly(EntitlementLine.Kind.GROSS, rate(weekly), START, null, "Agreed support");
    }

    private static Funding shared(String percent) {
        return new Funding(List.of(new Funding.Share.Percent(Funder.NHS, new BigDecimal(percent))), Funder.COUNCIL);
    }

    private static WeeklyRate rate(String pounds) {
        return new WeeklyRate(new BigDecimal(pounds));
    }

    private static Money pounds(String text) {
        return Money.parse(text).orElseThrow();
    }

    private long balance(String account) {
        return jdbc.sql("SELECT balance_pence FROM fairway.ledger_balance WHERE account_code = :account")
                .param("account", account)
                .query(Long.class)
                .single();
    }
}
