package org.fairway.payment.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.fairway.kernel.CaseNumber;
import org.fairway.pathway.LegalBasis;
import org.fairway.payment.ExceptionKind;
import org.fairway.payment.Frequency;
import org.fairway.payment.HoldId;
import org.fairway.payment.PaymentRun;
import org.fairway.payment.RunNumber;
import org.fairway.payment.RunStep;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Fifty at once take the same step: it is taken once, and all fifty are told the same. */
class ParallelStepsTest {
    private final PaymentDatabase database = new PaymentDatabase();
    private final DataSource connections = database.connections();
    private final StepsOfARun steps = new StepsOfARun(database, connections);
    private final PaymentsOnly program = new PaymentsOnly(connections);
    private final FiftyAtOnce people = new FiftyAtOnce(connections);

    @AfterEach
    void stop() {
        people.close();
        database.close();
    }

    @Test
    void takesEachStepOnceHoweverOftenItIsAskedFor() {
        for (int payee = 0; payee < 20; payee++) {
            steps.agree("70", Frequency.WEEKLY);
        }
        CaseNumber held = steps.agree("60", Frequency.WEEKLY);
        CaseNumber unconfirmed = database.openCase(LegalBasis.CARE_ACT_ADULT);
        UUID account = steps.account(unconfirmed, "Payee of the case", "12121212", false);
        steps.start(unconfirmed, account, "Payee of the case", "50", Frequency.WEEKLY);
        RunNumber number = steps.runs.nextNumber(2026);

        people.same(i -> steps.prepare.prepare(number, StepsOfARun.PAY_DATE, StepsOfARun.TODAY, "pat"));
        people.same(i -> {
            steps.calculate.calculate(number);
            steps.find.find(number, StepsOfARun.TODAY, List.of());
            return "calculated";
        });
        assertThat(steps.count("SELECT count(*) FROM fairway.payment_item")).isEqualTo(44);
        people.same(i -> steps.holdPayee.hold(number, held, "Somebody is asking", "pat"));
        assertThat(steps.count("SELECT count(*) FROM fairway.payment_hold")).isEqualTo(1);
        people.same(i -> steps.accept.all(number, ExceptionKind.ACCOUNT_NOT_CONFIRMED, "Rang the person", "pat"));
        assertThat(steps.count("SELECT count(*) FROM fairway.payment_exception_accepted"))
                .isEqualTo(1);
        people.same(i -> steps.check.check(number, "pat"));
        people.same(i -> {
            RunStep.Taken approved = PaymentsOnly.taken(steps.approve.approve(number, "peri"));
            assertThat(program.freeze.freeze(approved.run(), StepsOfARun.TODAY, "peri"))
                    .isEmpty();
            return approved;
        });
        assertThat(steps.count("SELECT count(*) FROM fairway.payment_held")).isEqualTo(1);
        people.same(i -> program.release(number, StepsOfARun.TODAY));
        assertThat(steps.count("SELECT count(*) FROM fairway.payment_serial")).isEqualTo(1);
        people.same(i -> program.make.make(number, StepsOfARun.TODAY.atTime(15, 0), "petra"));
        people.same(i -> steps.send.send(number, StepsOfARun.TODAY, "pat"));
        List<CaseNumber> first = people.same(i -> steps.post.post(number));
        assertThat(first).hasSize(21);
        assertThat(steps.count("SELECT count(*) FROM fairway.ledger_transfer")).isEqualTo(42);
        assertThat(steps.count("SELECT sum(amount_pence) FROM fairway.ledger_transfer"))
                .isEqualTo(20 * 14_000 + 10_000);
    }

    @Test
    void holdsAndLiftsAndCancelsOnce() {
        CaseNumber held = steps.agree("70", Frequency.WEEKLY);
        RunNumber number = steps.prepared(StepsOfARun.PAY_DATE);

        people.same(i -> steps.holdPayee.hold(number, held, "Somebody is asking", "pat"));
        HoldId hold = steps.holds.of(held).get(0).hold().id();
        people.same(i -> steps.holdPayee.lift(hold, "All is well", "peri"));
        assertThat(steps.count("SELECT count(*) FROM fairway.payment_hold_lifted"))
                .isEqualTo(1);
        assertThat(steps.holds.of(held)).isEmpty();

        people.same(i -> program.cancel.cancel(number, "Not needed", "pat"));
        assertThat(steps.runs.underWay()).isEmpty();
        assertThat(steps.count("SELECT count(*) FROM fairway.ledger_transfer")).isZero();
    }

    /** Of fifty who send and fifty who cancel at once one wins, and what was paid and what the run says agree. */
    @Test
    void sendsOrCancelsWhenBothAreAskedForAtOnce() {
        steps.agree("70", Frequency.WEEKLY);
        RunNumber number = steps.prepared(StepsOfARun.PAY_DATE);
        steps.check.check(number, "pat");
        program.steps.approve.approve(number, "peri");
        steps.release.release(number, StepsOfARun.TODAY, "petra");

        people.all(i -> {
            if (i % 2 == 0) {
                return program.cancel.cancel(number, "Not needed", "pat");
            }
            RunStep sent = steps.send.send(number, StepsOfARun.TODAY, "pat");
            if (sent instanceof RunStep.Taken) {
                steps.post.post(number);
            }
            return sent;
        });
        boolean sent = steps.runs.find(number).orElseThrow().status() == PaymentRun.Status.SENT;
        assertThat(steps.count("SELECT count(*) FROM fairway.ledger_transfer")).isEqualTo(sent ? 2 : 0);
    }

    /** T8: the number of a run stands for one pay date; asked for again with another, it is refused. */
    @Test
    void refusesTheSameRunForAnotherPayDate() {
        steps.agree("70", Frequency.WEEKLY);
        RunNumber number = steps.prepared(StepsOfARun.PAY_DATE);

        assertThat(steps.prepare.prepare(number, StepsOfARun.PAY_DATE.plusDays(3), StepsOfARun.TODAY, "pat"))
                .isEqualTo(new RunStep.Refused(
                        "Payment run " + number + " was prepared before, to pay on Friday 10 April 2026."));
    }

    @Test
    void letsOneOfFiftyPeopleWinWhoApproveAtOnce() {
        steps.agree("70", Frequency.WEEKLY);
        RunNumber number = steps.prepared(StepsOfARun.PAY_DATE);
        steps.check.check(number, "pat");

        List<RunStep> answers = people.all(i -> steps.approve.approve(number, "peri" + i));
        assertThat(answers).filteredOn(RunStep.Taken.class::isInstance).hasSize(1);
        assertThat(answers)
                .filteredOn(RunStep.Refused.class::isInstance)
                .containsOnly(new RunStep.Refused("Payment run " + number + " is no longer waiting for approval."));
    }

    @Test
    void letsOneOfFiftyRunsWinThatArePreparedAtOnce() {
        steps.agree("70", Frequency.WEEKLY);
        List<RunNumber> numbers = IntStream.range(0, FiftyAtOnce.PEOPLE)
                .mapToObj(i -> steps.runs.nextNumber(2026))
                .toList();

        List<RunStep> answers =
                people.all(i -> steps.prepare.prepare(numbers.get(i), StepsOfARun.PAY_DATE, StepsOfARun.TODAY, "pat"));
        PaymentRun winner = steps.runs.underWay().orElseThrow();
        assertThat(answers).filteredOn(RunStep.Taken.class::isInstance).hasSize(1);
        assertThat(answers)
                .filteredOn(RunStep.Refused.class::isInstance)
                .containsOnly(new RunStep.Refused(
                        "Payment run " + winner.number() + " is not finished: send or cancel it first."));
    }
}
