package org.fairway.payment.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.fairway.kernel.CaseNumber;
import org.fairway.kernel.Money;
import org.fairway.pathway.LegalBasis;
import org.fairway.payment.ApprovePaymentRun;
import org.fairway.payment.CalculatePaymentRun;
import org.fairway.payment.CancelPaymentRun;
import org.fairway.payment.CheckPaymentRun;
import org.fairway.payment.EndEntitlement;
import org.fairway.payment.Entitlement;
import org.fairway.payment.EntitlementId;
import org.fairway.payment.ForeseePaymentRun;
import org.fairway.payment.Frequency;
import org.fairway.payment.Hold;
import org.fairway.payment.HoldId;
import org.fairway.payment.ListedPayment;
import org.fairway.payment.Outlook;
import org.fairway.payment.PaidAs;
import org.fairway.payment.Payee;
import org.fairway.payment.PaymentCalendar;
import org.fairway.payment.PaymentRun;
import org.fairway.payment.PostPaymentRun;
import org.fairway.payment.PreparePaymentRun;
import org.fairway.payment.ReckonPayments;
import org.fairway.payment.ReleasePaymentRun;
import org.fairway.payment.RunNumber;
import org.fairway.payment.RunStep;
import org.fairway.payment.SendPaymentRun;
import org.fairway.payment.StandingHold;
import org.fairway.payment.StartEntitlement;
import org.fairway.payment.Terms;
import org.fairway.reference.ReferenceData;
import org.fairway.reference.infrastructure.PublishedReference;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Payment runs on a real database: three people, nothing twice, nothing changed afterwards. */
class PaymentRunTest {
    private static final ReferenceData REFERENCE = PublishedReference.load();
    private static final LocalDate TODAY = LocalDate.of(2026, 4, 7);
    private static final LocalDate PAY_DATE = LocalDate.of(2026, 4, 10);

    private static final List<String> SHORT_CUTS = List.of(
            "UPDATE fairway.payment_run SET status = 'APPROVED', approved_by = prepared_by, approved_at = now(), "
                    + "digest = '', instruction_count = 1, total_pence = 1",
            "UPDATE fairway.payment_run SET prepared_by = 'somebody else'",
            "UPDATE fairway.payment_run SET status = 'SENT', sent_by = 'petra', sent_at = now()",
            "UPDATE fairway.payment_run SET status = 'APPROVED', approved_by = 'peri', approved_at = now(), digest = '', "
                    + "instruction_count = 1, total_pence = 1",
            "UPDATE fairway.payment_run SET status = 'APPROVED', checked_by = 'pat', checked_at = now(), "
                    + "approved_by = 'peri', approved_at = now(), digest = '', instruction_count = 1, total_pence = 1",
            "UPDATE fairway.payment_run SET status = 'RELEASED', released_by = 'petra', released_at = now()",
            "UPDATE fairway.payment_instruction SET amount_pence = 1",
            "DELETE FROM fairway.payment_instruction",
            "DELETE FROM fairway.payment_item",
            "DELETE FROM fairway.payment_run",
            "TRUNCATE fairway.payment_run CASCADE",
            "INSERT INTO fairway.ledger_transfer (journal, idempotency_key, debit_account, credit_account, "
                    + "amount_pence, effective_on, run_number, entitlement_id, kind, period_first, recorded_by) "
                    + "SELECT run_number, 'x', 'direct-payments-adults', 'payments-in-transit', 1, period_first, "
                    + "run_number, entitlement_id, kind, period_first, 'pat' FROM fairway.payment_item");
    private static final List<String> CHANGES_TO_THE_LEDGER = List.of(
            "UPDATE fairway.ledger_transfer SET amount_pence = 1",
            "DELETE FROM fairway.ledger_transfer",
            "TRUNCATE fairway.ledger_transfer",
            "UPDATE fairway.ledger_account SET name = 'x'",
            "UPDATE fairway.payment_run SET status = 'CANCELLED', cancelled_by = 'pat', cancelled_at = now(), "
                    + "cancel_reason = 'x'",
            "INSERT INTO fairway.ledger_transfer (journal, idempotency_key, debit_account, credit_account, "
                    + "amount_pence, effective_on, recorded_by) "
                    + "VALUES ('J', 'J1', 'direct-payments-adults', 'direct-payments-adults', 1, now(), 'pat')",
            "INSERT INTO fairway.ledger_transfer (journal, idempotency_key, debit_account, credit_account, "
                    + "amount_pence, effective_on, recorded_by) "
                    + "VALUES ('J', 'J1', 'direct-payments-adults', 'payments-in-transit', 0, now(), 'pat')");
    private static final PaymentDatabase EMPTY = new PaymentDatabase();

    private final PaymentDatabase database = EMPTY.copy();
    private final CountedStatements counted = new CountedStatements(database.dataSource());
    private final JdbcClient jdbc = counted.jdbc();
    private final JdbcEntitlements entitlements = new JdbcEntitlements(jdbc);
    private final JdbcPaymentRuns runs = new JdbcPaymentRuns(jdbc);
    private final JdbcLedger ledger = new JdbcLedger(jdbc);
    private final PaymentCalendar calendar = new PaymentCalendar(REFERENCE);
    private final JdbcHolds holds = new JdbcHolds(jdbc);
    private final ReckonPayments reckon =
            new ReckonPayments(new JdbcCaseAccounts(counted.dataSource()), holds, calendar, REFERENCE);
    private final JdbcRunContents contents = new JdbcRunContents(counted.dataSource());
    private final ForeseePaymentRun foresee = new ForeseePaymentRun(reckon, contents, holds, REFERENCE);
    private final PreparePaymentRun prepare = new PreparePaymentRun(runs, foresee, REFERENCE);
    private final CalculatePaymentRun calculate = new CalculatePaymentRun(reckon, runs, contents);
    private final CheckPaymentRun check = new CheckPaymentRun(runs);
    private final ApprovePaymentRun approve = new ApprovePaymentRun(runs);
    private final ReleasePaymentRun release = new ReleasePaymentRun(runs);
    private final SendPaymentRun send = new SendPaymentRun(runs);
    private final CancelPaymentRun cancel = new CancelPaymentRun(runs);
    private final PostPaymentRun post = new PostPaymentRun(ledger);
    private RunNumber number = RunNumber.of(2026, 0);

    @BeforeEach
    void drawNumber() {
        number = runs.nextNumber(2026);
    }

    @AfterAll
    static void stop() {
        EMPTY.close();
    }

    /** Devon, Example 1 (Peter): £454.00 a week less £110.10 is £1,375.60 for four weeks. */
    @Test
    void paysWhatIsDueOnce() {
        CaseNumber peter = agree("454.00", "110.10", Frequency.FOUR_WEEKLY);

        assertThat(payInFull()).containsExactly(peter);
        assertThat(payInFull()).containsExactly(peter);

        assertThat(runs.payments(number)).singleElement().satisfies(payment -> {
            assertThat(payment.amount()).isEqualTo(Money.ofPence(137_560));
            assertThat(payment.period().first()).isEqualTo("2026-04-06");
            assertThat(payment.period().last()).isEqualTo("2026-05-03");
            assertThat(payment.isFirst()).isTrue();
        });
        assertThat(balance("direct-payments-adults")).isEqualTo(137_560);
        assertThat(balance("payments-in-transit")).isEqualTo(-137_560);
        assertThat(foresee.foresee(PAY_DATE).payments()).isEmpty();
    }

    @Test
    void chargesEachLegalBasisToItsOwnAccountAndAlwaysBalances() {
        agree("100", "0", Frequency.WEEKLY);
        agree("60", "0", Frequency.WEEKLY, LegalBasis.CARE_ACT_CARER);
        agree("40", "0", Frequency.WEEKLY, LegalBasis.CHILDREN_ACT);
        payInFull();

        assertThat(balance("direct-payments-adults")).isEqualTo(20_000);
        assertThat(balance("direct-payments-carers")).isEqualTo(12_000);
        assertThat(balance("direct-payments-children")).isEqualTo(8_000);
        assertThat(total("SELECT sum(balance_pence) FROM fairway.ledger_balance"))
                .isZero();
    }

    @Test
    void takesBackWhatWasPaidTooMuchAsAnEntryTheOtherWay() {
        CaseNumber ended = agree("70", "0", Frequency.FOUR_WEEKLY);
        payInFull();
        new EndEntitlement(entitlements).end(ended, LocalDate.of(2026, 4, 19), "New plan", "ola");
        start(ended, "140", "0", Frequency.FOUR_WEEKLY, LocalDate.of(2026, 4, 20));
        number = runs.nextNumber(2026);

        assertThat(payInFull()).containsExactly(ended);
        assertThat(runs.payments(number)).singleElement().satisfies(payment -> {
            assertThat(payment.amount()).isEqualTo(Money.ofPence(14_000));
            assertThat(payment.lastPaid()).isEqualTo(Money.ofPence(28_000));
            assertThat(payment.changedByMoreThan(10)).isTrue();
        });
        assertThat(balance("direct-payments-adults")).isEqualTo(42_000);
    }

    @Test
    void neverPaysTheSamePeriodsFromTwoRuns() {
        agree("70", "0", Frequency.FOUR_WEEKLY);
        prepareRun();

        RunStep second = prepare.prepare(runs.nextNumber(2026), PAY_DATE, TODAY, "peri");
        assertThat(second)
                .isEqualTo(new RunStep.Refused("Payment run " + number + " is not finished: send or cancel it first."));
        runs.prepare(runs.nextNumber(2026), PAY_DATE, "peri");
        assertThat(total("SELECT count(*) FROM fairway.payment_run")).isEqualTo(1);
        assertThatThrownBy(() -> jdbc.sql("INSERT INTO fairway.payment_run (run_number, pay_date, prepared_by) "
                                + "VALUES ('PR-2026-9999', '2026-04-10', 'peri')")
                        .update())
                .hasMessageContaining("payment_run_one_under_way");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-04-08, before Thursday 9 April 2026",
        "2026-04-11, not a working day",
        "2026-05-04, not a working day",
        "2026-05-08, until Thursday 7 May 2026"
    })
    void refusesAPayDateOnWhichNobodyCanBePaid(LocalDate payDate, String because) {
        agree("70", "0", Frequency.WEEKLY);

        assertThat(prepare.prepare(number, payDate, TODAY, "pat"))
                .isInstanceOfSatisfying(
                        RunStep.Refused.class,
                        refused -> assertThat(refused.reason()).contains(because));
        assertThat(runs.find(number)).isEmpty();
    }

    @Test
    void refusesARunThatWouldPayNothing() {
        agree("150", "160", Frequency.WEEKLY);

        assertThat(prepare.prepare(number, PAY_DATE, TODAY, "pat"))
                .isEqualTo(new RunStep.Refused("Nothing is due by Friday 10 April 2026 that has not been paid."));
        assertThat(foresee.foresee(PAY_DATE).oddities())
                .extracting(Outlook.Oddity::what)
                .containsExactly("Nothing is paid: the contribution is as much as the support costs.");
    }

    @Test
    void letsNobodyTakeTwoSteps() {
        agree("70", "0", Frequency.WEEKLY);
        prepareRun();

        assertThat(approve.approve(number, "peri")).isInstanceOf(RunStep.Refused.class);
        assertThat(check.check(number, "perla")).isInstanceOf(RunStep.Taken.class);
        assertThat(check.check(number, "petra")).isInstanceOf(RunStep.Refused.class);
        for (String hadAPart : List.of("pat", "perla")) {
            assertThat(approve.approve(number, hadAPart)).isInstanceOf(RunStep.Refused.class);
            assertThat(runs.approve(number, hadAPart)).isFalse();
        }
        assertThat(approve.approve(number, "peri")).isInstanceOf(RunStep.Taken.class);
        for (String hadAPart : List.of("pat", "perla", "peri")) {
            assertThat(release.release(number, TODAY, hadAPart)).isInstanceOf(RunStep.Refused.class);
            assertThat(runs.release(number, hadAPart)).isFalse();
        }
        assertThat(send.send(number, TODAY, "pat")).isInstanceOf(RunStep.Refused.class);
        assertThat(release.release(number, TODAY, "petra")).isInstanceOf(RunStep.Taken.class);
        assertThatThrownBy(() -> post.post(number)).isInstanceOf(DataAccessException.class);
        assertThat(send.send(number, TODAY, "pat")).isInstanceOf(RunStep.Taken.class);
        assertThat(send.send(number, TODAY, "peri")).isInstanceOf(RunStep.Refused.class);
    }

    @Test
    void refusesShortCutsInTheDatabaseToo() {
        agree("70", "0", Frequency.WEEKLY);
        prepareRun();

        assertThat(SHORT_CUTS).allSatisfy(this::isRefused);
    }

    @Test
    void refusesEveryChangeToTheLedger() {
        agree("70", "0", Frequency.WEEKLY);
        payInFull();

        assertThat(CHANGES_TO_THE_LEDGER).allSatisfy(this::isRefused);
    }

    @Test
    void releasesOnlyThePaymentsThatWereApproved() {
        agree("70", "0", Frequency.WEEKLY);
        prepareRun();
        check.check(number, "pat");
        approve.approve(number, "peri");
        jdbc.sql("ALTER TABLE fairway.payment_instruction DISABLE TRIGGER USER").update();
        jdbc.sql("UPDATE fairway.payment_instruction SET amount_pence = amount_pence + 1")
                .update();

        assertThat(release.release(number, TODAY, "petra"))
                .isInstanceOfSatisfying(
                        RunStep.Refused.class,
                        refused -> assertThat(refused.reason()).contains("no longer the ones that were approved"));
        assertThat(runs.find(number).orElseThrow().status()).isEqualTo(PaymentRun.Status.APPROVED);
    }

    @Test
    void keepsARunAsApprovedWhateverChangesAfterwards() {
        CaseNumber ended = agree("70", "0", Frequency.WEEKLY);
        prepareRun();
        check.check(number, "pat");
        approve.approve(number, "peri");
        new EndEntitlement(entitlements).end(ended, LocalDate.of(2026, 4, 8), "Died", "ola");
        calculate.calculate(number);

        assertThat(release.release(number, TODAY, "petra")).isInstanceOf(RunStep.Taken.class);
        assertThat(runs.find(number).orElseThrow().total()).isEqualTo(Money.ofPence(14_000));
    }

    @Test
    void paysInTheNextRunWhatACancelledOneWouldHavePaid() {
        CaseNumber waiting = agree("70", "0", Frequency.WEEKLY);
        prepareRun();
        assertThat(cancel.cancel(number, "Wrong pay date", "peri")).isInstanceOf(RunStep.Taken.class);
        assertThat(cancel.cancel(number, "Wrong pay date", "peri")).isInstanceOf(RunStep.Taken.class);
        assertThat(approve.approve(number, "peri")).isInstanceOf(RunStep.Refused.class);
        assertThatThrownBy(() -> post.post(number)).isInstanceOf(DataAccessException.class);

        number = runs.nextNumber(2026);
        assertThat(payInFull()).containsExactly(waiting);
        assertThat(cancel.cancel(number, "Too late", "peri")).isInstanceOf(RunStep.Refused.class);
    }

    @Test
    void paysAHeldPayeeOnlyOnceTheHoldIsLifted() {
        CaseNumber held = agree("70", "0", Frequency.WEEKLY);
        CaseNumber paid = agree("50", "0", Frequency.WEEKLY);
        prepareRun();
        Hold hold = hold(held);
        assertThat(runs.find(number).orElseThrow().total()).isEqualTo(Money.ofPence(10_000));
        assertThat(payInFull()).containsExactly(paid);
        assertThat(balance("direct-payments-adults")).isEqualTo(10_000);
        assertThatThrownBy(
                        () -> jdbc.sql("INSERT INTO fairway.ledger_transfer (journal, idempotency_key, debit_account, "
                                        + "credit_account, amount_pence, effective_on, run_number, entitlement_id, kind, period_first, "
                                        + "funder, settles_pence, recorded_by) SELECT run_number, 'x', 'direct-payments-adults', "
                                        + "'payments-in-transit', amount_pence, period_first, run_number, entitlement_id, kind, "
                                        + "period_first, funder, amount_pence, 'pat' FROM fairway.payment_item "
                                        + "WHERE case_number = :held ORDER BY period_first LIMIT 1")
                                .param("held", held.text())
                                .update())
                .hasMessageContaining("Only the payments that a run has sent are posted");

        assertThat(foresee.foresee(PAY_DATE).held())
                .extracting(StandingHold::caseNumber)
                .containsExactly(held);
        assertThat(foresee.hasAnythingToDo(PAY_DATE)).isFalse();
        holds.lift(hold.id(), "The account was confirmed", "peri");
        holds.lift(hold.id(), "Again", "petra");
        number = runs.nextNumber(2026);
        assertThat(payInFull()).containsExactly(held);
        assertThat(balance("direct-payments-adults")).isEqualTo(24_000);
    }

    @Test
    void lessensThePaymentOfANomineeByWhatIsHeldOfOnePerson() {
        CaseNumber held = agree("70", "0", Frequency.WEEKLY);
        CaseNumber other = database.openCase(LegalBasis.CARE_ACT_ADULT);
        start(other, held, "50");
        prepareRun();
        assertThat(runs.payments(number))
                .singleElement()
                .satisfies(payment -> assertThat(payment.amount()).isEqualTo(Money.ofPence(24_000)));
        hold(held);

        assertThat(runs.payments(number))
                .singleElement()
                .satisfies(payment -> assertThat(payment.amount()).isEqualTo(Money.ofPence(10_000)));
        assertThat(payInFull()).containsExactly(other);
    }

    @Test
    void sendsNothingThatWasHeldAfterItsApproval() {
        CaseNumber held = agree("70", "0", Frequency.WEEKLY);
        agree("50", "0", Frequency.WEEKLY);
        prepareRun();
        check.check(number, "pat");
        approve.approve(number, "peri");
        Hold hold = hold(held);
        assertThat(release.release(number, TODAY, "petra"))
                .isEqualTo(new RunStep.Refused("A payment of this run has been held since it was approved. "
                        + "Withdraw the run and prepare a new one."));

        holds.lift(hold.id(), "It was another person", "pat");
        assertThat(release.release(number, TODAY, "petra")).isInstanceOf(RunStep.Taken.class);
        assertThat(runs.find(number).orElseThrow().total()).isEqualTo(Money.ofPence(24_000));
    }

    @Test
    void approvesNoRunOfWhichEverythingIsHeld() {
        CaseNumber held = agree("70", "0", Frequency.WEEKLY);
        prepareRun();
        hold(held);

        assertThat(check.check(number, "pat"))
                .isEqualTo(new RunStep.Refused("Every payment of this run is held. Cancel it."));
        assertThat(cancel.cancel(number, "Everything is held", "pat")).isInstanceOf(RunStep.Taken.class);
    }

    @Test
    void neverChangesAHold() {
        CaseNumber held = agree("70", "0", Frequency.WEEKLY);
        agree("50", "0", Frequency.WEEKLY);
        prepareRun();
        Hold hold = hold(held);
        holds.place(hold);
        assertThat(holds.of(held))
                .singleElement()
                .satisfies(standing -> assertThat(standing.hold()).isEqualTo(hold));
        payInFull();
        holds.lift(hold.id(), "Done", "pat");

        assertThat(
                        List.of(
                                "UPDATE fairway.payment_hold SET reason = 'x'",
                                "DELETE FROM fairway.payment_hold_lifted",
                                "DELETE FROM fairway.payment_held",
                                "INSERT INTO fairway.payment_held SELECT run_number, 'FW-2026-000001', hold_id FROM fairway.payment_held"))
                .allSatisfy(this::isRefused);
    }

    @Test
    void refusesToReleaseAfterThePayDate() {
        agree("70", "0", Frequency.WEEKLY);
        prepareRun();
        check.check(number, "pat");
        approve.approve(number, "peri");

        assertThat(release.release(number, PAY_DATE.plusDays(1), "petra"))
                .isInstanceOfSatisfying(
                        RunStep.Refused.class,
                        refused -> assertThat(refused.reason())
                                .startsWith("The pay date, Friday 10 April 2026, has passed."));
    }

    @Test
    void sendsAsManyStatementsForThreeHundredPayeesAsForThree() {
        for (int payee = 0; payee < 3; payee++) {
            agree("70", "0", Frequency.WEEKLY);
        }
        int forThree = counted.of(this::payInFull);
        for (int payee = 0; payee < 300; payee++) {
            agree("70", "0", Frequency.WEEKLY);
        }
        number = runs.nextNumber(2026);
        int forThreeHundred = counted.of(this::payInFull);

        assertThat(runs.find(number).orElseThrow().instructions()).isEqualTo(300);
        assertThat(forThreeHundred).isEqualTo(forThree);
    }

    @Test
    void keepsNoMoreOfAnAccountThanItsLastFourDigits() {
        agree("70", "0", Frequency.WEEKLY);
        payInFull();

        List<ListedPayment> payments = runs.payments(number);
        assertThat(payments)
                .singleElement()
                .satisfies(
                        payment -> assertThat(payment.payee().accountEnding()).isEqualTo("4321"));
        assertThatThrownBy(() -> new Payee("Peter Example", UUID.randomUUID(), "20456789"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private void isRefused(String statement) {
        assertThatThrownBy(() -> jdbc.sql(statement).update()).isInstanceOf(DataAccessException.class);
    }

    private void prepareRun() {
        assertThat(prepare.prepare(number, PAY_DATE, TODAY, "pat")).isInstanceOf(RunStep.Taken.class);
        calculate.calculate(number);
        calculate.calculate(number);
    }

    private List<CaseNumber> payInFull() {
        prepareRun();
        assertThat(check.check(number, "pat")).isInstanceOf(RunStep.Taken.class);
        assertThat(approve.approve(number, "peri")).isInstanceOf(RunStep.Taken.class);
        assertThat(release.release(number, TODAY, "petra")).isInstanceOf(RunStep.Taken.class);
        assertThat(send.send(number, TODAY, "pat")).isInstanceOf(RunStep.Taken.class);
        post.post(number);
        return post.post(number);
    }

    private CaseNumber agree(String gross, String contribution, Frequency frequency) {
        return agree(gross, contribution, frequency, LegalBasis.CARE_ACT_ADULT);
    }

    private CaseNumber agree(String gross, String contribution, Frequency frequency, LegalBasis basis) {
        CaseNumber caseNumber = database.openCase(basis);
        start(caseNumber, gross, contribution, frequency, LocalDate.of(2026, 4, 6));
        return caseNumber;
    }

    private void start(CaseNumber caseNumber, String gross, String contribution, Frequency frequency, LocalDate on) {
        start(caseNumber, caseNumber, gross, contribution, frequency, on);
    }

    private void start(
            CaseNumber caseNumber,
            CaseNumber account,
            String gross,
            String contribution,
            Frequency frequency,
            LocalDate on) {
        Entitlement entitlement = new Entitlement(
                new EntitlementId(UUID.randomUUID()),
                caseNumber,
                new Payee(
                        "Peter Example",
                        UUID.nameUUIDFromBytes(account.text().getBytes(StandardCharsets.UTF_8)),
                        "4321"),
                frequency,
                PaidAs.NET,
                on);
        Terms terms = new Terms(
                Money.parse(gross).orElseThrow(),
                Money.NIL,
                Money.parse(contribution).orElseThrow(),
                on.minusDays(10),
                null);
        new StartEntitlement(entitlements).start(entitlement, terms, "ola");
    }

    private void start(CaseNumber caseNumber, CaseNumber sameAccountAs, String gross) {
        start(caseNumber, sameAccountAs, gross, "0", Frequency.WEEKLY, LocalDate.of(2026, 4, 6));
    }

    private Hold hold(CaseNumber caseNumber) {
        EntitlementId entitlement =
                entitlements.of(caseNumber).get(0).entitlement().id();
        Hold hold = new Hold(
                HoldId.of(entitlement, Hold.Cause.CHECK, number.text()),
                entitlement,
                Hold.Cause.CHECK,
                number.text(),
                "The account is doubtful",
                "pat");
        holds.place(hold);
        return hold;
    }

    private long balance(String account) {
        return jdbc.sql("SELECT balance_pence FROM fairway.ledger_balance WHERE account_code = :account")
                .param("account", account)
                .query(Long.class)
                .single();
    }

    private long total(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }
}
