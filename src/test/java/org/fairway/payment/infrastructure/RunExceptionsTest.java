package org.fairway.payment.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.fairway.kernel.CaseNumber;
import org.fairway.kernel.Money;
import org.fairway.pathway.LegalBasis;
import org.fairway.payment.EndEntitlement;
import org.fairway.payment.ExceptionKind;
import org.fairway.payment.Frequency;
import org.fairway.payment.HoldId;
import org.fairway.payment.RunException;
import org.fairway.payment.RunLists;
import org.fairway.payment.RunNumber;
import org.fairway.payment.RunStep;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;

/** What stands out in a run is found, kept, and settled by somebody before the run goes on. */
class RunExceptionsTest {
    private static final PaymentDatabase EMPTY = new PaymentDatabase();

    private final PaymentDatabase database = EMPTY.copy();
    private final CountedStatements counted = new CountedStatements(database.dataSource());
    private final StepsOfARun steps = new StepsOfARun(database, counted.dataSource());

    @AfterAll
    static void stop() {
        EMPTY.close();
    }

    @Test
    void findsNothingInAnOrdinaryRun() {
        steps.agree("70", Frequency.WEEKLY);
        RunNumber number = steps.prepared(StepsOfARun.PAY_DATE);

        assertThat(steps.exceptions.counts(number)).isEmpty();
        assertThat(steps.check.check(number, "pat")).isInstanceOf(RunStep.Taken.class);
    }

    @Test
    void stopsAtAnAccountThatNobodyConfirmedUntilItIsAcceptedByAnother() {
        CaseNumber caseNumber = database.openCase(LegalBasis.CARE_ACT_ADULT);
        start(caseNumber, "Peter Marsh", "1", false);
        RunNumber number = steps.prepared(StepsOfARun.PAY_DATE);
        steps.find.find(number, StepsOfARun.TODAY, List.of());

        RunException found = only(number);
        assertThat(found.kind()).isEqualTo(ExceptionKind.ACCOUNT_NOT_CONFIRMED);
        assertThat(found.words()).isEqualTo("Nobody has confirmed the account by ringing back.");
        assertThat(steps.check.check(number, "pat")).isInstanceOf(RunStep.Refused.class);
        assertThat(steps.runs.check(number, "pat")).isFalse();
        assertThatThrownBy(() -> steps.jdbc
                        .sql("UPDATE fairway.payment_run SET checked_by = 'pat', checked_at = now()")
                        .update())
                .hasMessageContaining("exceptions that nobody has settled");
        assertThat(steps.accept.one(number, found.number(), " ", "pat"))
                .isEqualTo(new RunStep.Refused("Say why it is right to pay."));
        assertThat(steps.accept.all(number, found.kind(), "I know him", "ola"))
                .isEqualTo(new RunStep.Refused(
                        "One is about an account that you entered or changed. Somebody else must accept it."));
        assertThatThrownBy(() -> steps.jdbc
                        .sql("INSERT INTO fairway.payment_exception_accepted SELECT run_number, exception_number, "
                                + "'I know him', 'ola' FROM fairway.payment_exception")
                        .update())
                .hasMessageContaining("Nobody accepts an exception about an account that they entered or changed");

        assertThat(steps.accept.one(number, found.number(), "Rang the bank", "peri"))
                .isInstanceOf(RunStep.Taken.class);
        assertThat(only(number).acceptedBy()).isEqualTo("peri");
        assertThat(steps.check.check(number, "pat")).isInstanceOf(RunStep.Taken.class);
        assertThat(steps.accept.one(number, found.number(), "Again", "perla")).isInstanceOf(RunStep.Refused.class);
        assertThatThrownBy(() -> steps.jdbc
                        .sql("DELETE FROM fairway.payment_exception_accepted")
                        .update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void asksForEveryFirstPaymentIntoAChangedAccountAndForItsName() {
        CaseNumber caseNumber = database.openCase(LegalBasis.CARE_ACT_ADULT);
        UUID old = start(caseNumber, "Peter Marsh", "1", true);
        change(caseNumber, old, steps.account(caseNumber, "Peter Marsh", "2", true), "carla");
        RunNumber number = steps.prepared(StepsOfARun.PAY_DATE);

        assertThat(steps.exceptions.list(number, null, 0, 9))
                .extracting(RunException::kind)
                .containsExactlyInAnyOrder(ExceptionKind.ACCOUNT_CHANGED, ExceptionKind.NAME_NOT_CONFIRMED);
        assertThat(steps.accept.all(number, ExceptionKind.ACCOUNT_CHANGED, "Fine", "carla"))
                .isInstanceOf(RunStep.Refused.class);
        steps.accept.all(number, ExceptionKind.ACCOUNT_CHANGED, "The letter went out", "peri");
        steps.accept.all(number, ExceptionKind.NAME_NOT_CONFIRMED, "Seen on a statement", "peri");
        steps.pay(number);

        RunNumber next = steps.prepared(LocalDate.of(2026, 4, 17));
        assertThat(steps.exceptions.counts(next)).isEmpty();
    }

    @Test
    void tellsOneAccountOfTwoPayeesFromOnePayeeOfTwoPeople() {
        CaseNumber first = database.openCase(LegalBasis.CARE_ACT_ADULT);
        CaseNumber second = database.openCase(LegalBasis.CARE_ACT_ADULT);
        CaseNumber third = database.openCase(LegalBasis.CARE_ACT_ADULT);
        start(first, "Anne Other", "1", true);
        start(second, "Bob Other", "1", true);
        start(third, "anne other", "1", true);
        RunNumber number = steps.prepared(StepsOfARun.PAY_DATE);

        assertThat(steps.exceptions.list(number, ExceptionKind.ACCOUNT_SHARED, 0, 9))
                .extracting(RunException::caseNumber)
                .containsExactlyInAnyOrder(first, second, third);
        assertThat(steps.exceptions.list(number, ExceptionKind.SEVERAL_OF_ONE_PAYEE, 0, 9))
                .extracting(RunException::words)
                .containsExactly("This payee is paid for 2 people.");
        assertThat(steps.runs.openExceptions(number)).isEqualTo(3);
    }

    @Test
    void stopsAtDeathEndAndLimitsAndPaysWhereTheCouncilIsLate() {
        CaseNumber dead = steps.agree("70", Frequency.WEEKLY);
        CaseNumber closed = steps.agree("60", Frequency.WEEKLY);
        CaseNumber late = steps.agree("12000", Frequency.WEEKLY);
        steps.jdbc
                .sql(
                        "INSERT INTO fairway.review_request (request_id, case_number, reason, words, asked_on, recorded_by) "
                                + "VALUES (gen_random_uuid(), ?, 'DEATH', 'Her son rang', '2026-04-02', 'grace')")
                .param(dead.text())
                .update();
        steps.jdbc
                .sql(
                        "UPDATE fairway.pathway_case SET closed_on = '2026-04-08', closed_reason = 'Moved' WHERE case_number = ?")
                .param(closed.text())
                .update();
        steps.jdbc
                .sql("INSERT INTO fairway.review_date (case_number, kind, opens_on, due_by, rule, recorded_by) "
                        + "VALUES (?, 'PLAN', '2026-01-02', '2026-02-02', 'ON_REQUEST', 'fairway')")
                .param(late.text())
                .update();
        RunNumber number = steps.runs.nextNumber(2026);
        steps.prepare.prepare(number, StepsOfARun.PAY_DATE, StepsOfARun.TODAY, "pat");
        steps.calculate.calculate(number);
        assertThat(counted.of(() -> steps.find.find(number, StepsOfARun.TODAY, List.of(late))))
                .isEqualTo(1);

        assertThat(steps.exceptions.list(number, null, 0, 9))
                .extracting(RunException::kind, RunException::words)
                .containsExactlyInAnyOrder(
                        tuple(ExceptionKind.DIED, "The person’s death was reported on 2 April 2026."),
                        tuple(
                                ExceptionKind.SUPPORT_ENDED,
                                "Support ended on 8 April 2026, and the payment is for days after that."),
                        tuple(ExceptionKind.PAYMENT_OVER_LIMIT, "The payment is above the limit of £20,000.00."),
                        tuple(
                                ExceptionKind.REVIEW_OVERDUE,
                                "A review was due by 2 February 2026. That is for the council to do; the payment goes on."),
                        tuple(
                                ExceptionKind.FINANCE_LATE,
                                "The financial assessment is late. That is for the council to do; the payment goes on."));
        assertThat(steps.runs.openExceptions(number)).isEqualTo(3);
    }

    @Test
    void countsAHeldPayeeAsSettledUntilTheHoldIsLifted() {
        CaseNumber held = database.openCase(LegalBasis.CARE_ACT_ADULT);
        start(held, "Peter Marsh", "1", false);
        steps.agree("50", Frequency.WEEKLY);
        RunNumber number = steps.prepared(StepsOfARun.PAY_DATE);
        steps.holdPayee.hold(number, held, "Waits for the call back", "pat");
        assertThat(steps.check.check(number, "pat")).isInstanceOf(RunStep.Taken.class);
        HoldId hold = steps.holds.of(held).get(0).hold().id();
        assertThat(steps.holdPayee.lift(hold, "", "pat")).contains("Say why.");
        assertThat(steps.holdPayee.lift(hold, "He answered", "pat")).isEmpty();

        assertThat(steps.approve.approve(number, "peri"))
                .isEqualTo(
                        new RunStep.Refused("One exception is still open. Accept each with a reason on the page of the "
                                + "run, or hold its payee."));
        assertThat(steps.runs.approve(number, "peri")).isFalse();
        steps.holdPayee.hold(number, held, "Waits after all", "peri");
        assertThat(steps.approve.approve(number, "peri")).isInstanceOf(RunStep.Taken.class);
        assertThat(steps.runs.find(number).orElseThrow().total()).isEqualTo(Money.ofPence(10_000));
        assertThat(steps.holdPayee.hold(number, held, "Too late", "peri")).isInstanceOf(RunStep.Refused.class);
    }

    @Test
    void comparesWithTheLastRun() {
        CaseNumber stopped = steps.agree("70", Frequency.WEEKLY);
        CaseNumber changed = steps.agree("100", Frequency.WEEKLY);
        CaseNumber every = steps.agree("80", Frequency.FOUR_WEEKLY);
        RunNumber first = steps.prepared(StepsOfARun.PAY_DATE);
        assertThat(counts(first)).containsExactly(3, 0, 0);
        steps.pay(first);

        new EndEntitlement(steps.entitlements).end(stopped, LocalDate.of(2026, 4, 19), "Moved away", "ola");
        CaseNumber fresh = steps.agree("90", Frequency.WEEKLY);
        RunNumber second = steps.prepared(LocalDate.of(2026, 4, 17));

        List<RunLists.Difference> differences = steps.compare.compare(second, 10, 5);
        assertThat(counts(second)).containsExactly(1, 1, 1);
        assertThat(differences.get(0).largest().get(0).caseNumber()).isEqualTo(fresh);
        assertThat(differences.get(1).largest().get(0).caseNumber()).isEqualTo(stopped);
        assertThat(differences.get(1).before()).isEqualTo(Money.ofPence(14_000));
        assertThat(differences.get(2).largest().get(0).caseNumber()).isEqualTo(changed);
        assertThat(differences.get(2).now()).isEqualTo(Money.ofPence(10_000));
        assertThat(differences)
                .flatExtracting(RunLists.Difference::largest)
                .extracting(RunLists.Line::caseNumber)
                .doesNotContain(every);
    }

    @Test
    void findsPaymentsByNameOrNumberAPageAtATime() {
        for (int payee = 0; payee < 12; payee++) {
            steps.agree("7" + payee, Frequency.WEEKLY);
        }
        CaseNumber wanted = steps.agree("50", Frequency.WEEKLY);
        RunNumber number = steps.prepared(StepsOfARun.PAY_DATE);

        assertThat(steps.lists.search(number, "", 0, 5).found()).isEqualTo(13);
        assertThat(steps.lists.search(number, "", 10, 5).lines()).hasSize(3);
        assertThat(steps.lists.search(number, "example", 0, 5).found()).isEqualTo(13);
        assertThat(steps.lists
                        .search(number, wanted.text().toLowerCase(Locale.ROOT), 0, 5)
                        .lines())
                .singleElement()
                .satisfies(line -> assertThat(line.amount()).isEqualTo(Money.ofPence(10_000)));
        assertThat(steps.lists.search(number, "%", 0, 5).lines()).isEmpty();
        assertThat(steps.lists.search(number, "_", 0, 5).lines()).isEmpty();
    }

    private List<Integer> counts(RunNumber number) {
        return steps.compare.compare(number, 10, 5).stream()
                .map(RunLists.Difference::count)
                .toList();
    }

    private RunException only(RunNumber number) {
        List<RunException> found = steps.exceptions.list(number, null, 0, 9);
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private UUID start(CaseNumber caseNumber, String payee, String accountNumber, boolean confirmed) {
        UUID account = steps.account(caseNumber, payee, accountNumber, confirmed);
        steps.start(caseNumber, account, payee, "70", Frequency.WEEKLY);
        return account;
    }

    private void change(CaseNumber caseNumber, UUID from, UUID to, String by) {
        UUID agreement =
                steps.entitlements.of(caseNumber).get(0).entitlement().id().value();
        UUID change = UUID.randomUUID();
        steps.jdbc
                .sql(
                        "INSERT INTO fairway.account_change (change_id, case_number, agreement_id, old_account_id, "
                                + "new_account_id, asked_by, asked_how, asked_on, holder, evidence, proposed_on, recorded_by) "
                                + "VALUES (?, ?, ?, ?, ?, 'PERSON', 'LETTER', '2026-04-01', 'PERSON', 'A letter', '2026-04-01', ?)")
                .params(change, caseNumber.text(), agreement, from, to, by)
                .update();
        for (String state : List.of("CHECKED", "ACTIVE")) {
            steps.jdbc
                    .sql("INSERT INTO fairway.account_change_step (change_id, state, happened_on, recorded_by) "
                            + "VALUES (?, ?, '2026-04-02', 'owen')")
                    .params(change, state)
                    .update();
        }
    }
}
