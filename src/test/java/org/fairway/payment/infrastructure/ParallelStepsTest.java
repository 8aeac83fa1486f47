package org.fairway.payment.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.fairway.kernel.CaseNumber;
import org.fairway.payment.Frequency;
import org.fairway.payment.PaymentRun;
import org.fairway.payment.RunNumber;
import org.fairway.payment.RunStep;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Fifty at once take the same step: it is taken once, and all fifty are told the same. */
class ParallelStepsTest {
    private static final int AT_ONCE = 50;

    private final PaymentDatabase database = new PaymentDatabase();
    private final DataSource connections = database.connections();
    private final TransactionTemplate transaction =
            new TransactionTemplate(new DataSourceTransactionManager(connections));
    private final StepsOfARun steps = new StepsOfARun(database, connections);
    private final ExecutorService people = Executors.newFixedThreadPool(AT_ONCE);

    @AfterEach
    void stop() {
        people.shutdownNow();
        database.close();
    }

    @Test
    void takesEachStepOnceHoweverOftenItIsAskedFor() {
        for (int payee = 0; payee < 20; payee++) {
            steps.agree("70", Frequency.WEEKLY);
        }
        CaseNumber held = steps.agree("60", Frequency.WEEKLY);
        RunNumber number = steps.runs.nextNumber(2026);

        same(i -> steps.prepare.prepare(number, StepsOfARun.PAY_DATE, StepsOfARun.TODAY, "pat"));
        same(i -> {
            steps.calculate.calculate(number);
            steps.find.find(number, StepsOfARun.TODAY, List.of());
            return "calculated";
        });
        assertThat(steps.count("SELECT count(*) FROM fairway.payment_item")).isEqualTo(42);
        same(i -> steps.holdPayee.hold(number, held, "Somebody is asking", "pat"));
        assertThat(steps.count("SELECT count(*) FROM fairway.payment_hold")).isEqualTo(1);
        same(i -> steps.check.check(number, "pat"));
        same(i -> steps.approve.approve(number, "peri"));
        assertThat(steps.count("SELECT count(*) FROM fairway.payment_held")).isEqualTo(1);
        same(i -> steps.release.release(number, StepsOfARun.TODAY, "petra"));
        same(i -> steps.send.send(number, StepsOfARun.TODAY, "pat"));
        List<CaseNumber> first = same(i -> steps.post.post(number));
        assertThat(first).hasSize(20);
        assertThat(steps.count("SELECT count(*) FROM fairway.ledger_transfer")).isEqualTo(40);
        assertThat(steps.count("SELECT sum(amount_pence) FROM fairway.ledger_transfer"))
                .isEqualTo(20 * 14_000);
    }

    @Test
    void letsOneOfFiftyPeopleWinWhoApproveAtOnce() {
        steps.agree("70", Frequency.WEEKLY);
        RunNumber number = steps.prepared(StepsOfARun.PAY_DATE);
        steps.check.check(number, "pat");

        List<RunStep> answers = all(i -> steps.approve.approve(number, "peri" + i));
        assertThat(answers).filteredOn(RunStep.Taken.class::isInstance).hasSize(1);
        assertThat(answers)
                .filteredOn(RunStep.Refused.class::isInstance)
                .containsOnly(new RunStep.Refused("Payment run " + number + " is no longer waiting for approval."));
    }

    @Test
    void letsOneOfFiftyRunsWinThatArePreparedAtOnce() {
        steps.agree("70", Frequency.WEEKLY);
        List<RunNumber> numbers = IntStream.range(0, AT_ONCE)
                .mapToObj(i -> steps.runs.nextNumber(2026))
                .toList();

        List<RunStep> answers =
                all(i -> steps.prepare.prepare(numbers.get(i), StepsOfARun.PAY_DATE, StepsOfARun.TODAY, "pat"));
        PaymentRun winner = steps.runs.underWay().orElseThrow();
        assertThat(answers).filteredOn(RunStep.Taken.class::isInstance).hasSize(1);
        assertThat(answers)
                .filteredOn(RunStep.Refused.class::isInstance)
                .containsOnly(new RunStep.Refused(
                        "Payment run " + winner.number() + " is not finished: send or cancel it first."));
    }

    private <A> A same(IntFunction<A> step) {
        List<A> answers = all(step);
        assertThat(answers).hasSize(AT_ONCE).containsOnly(answers.get(0));
        if (answers.get(0) instanceof RunStep) {
            assertThat(answers.get(0)).isInstanceOf(RunStep.Taken.class);
        }
        return answers.get(0);
    }

    private <A> List<A> all(IntFunction<A> step) {
        List<Callable<A>> calls = IntStream.range(0, AT_ONCE)
                .<Callable<A>>mapToObj(i -> () -> transaction.execute(status -> step.apply(i)))
                .toList();
        List<A> answers = new ArrayList<>();
        try {
            for (Future<A> answer : people.invokeAll(calls)) {
                answers.add(answer.get());
            }
        } catch (InterruptedException | ExecutionException failed) {
            throw new AssertionError("A step failed when it was asked for at once", failed);
        }
        return answers;
    }
}
