package org.fairway.payment.infrastructure;

import java.time.LocalDate;
import javax.sql.DataSource;
import org.fairway.payment.ApprovePaymentRun;
import org.fairway.payment.CalculatePaymentRun;
import org.fairway.payment.CancelPaymentRun;
import org.fairway.payment.CheckPaymentRun;
import org.fairway.payment.PaymentCalendar;
import org.fairway.payment.PostPaymentRun;
import org.fairway.payment.ReckonPayments;
import org.fairway.payment.ReleasePaymentRun;
import org.fairway.payment.RunNumber;
import org.fairway.payment.RunStep;
import org.fairway.payment.SendPaymentRun;
import org.fairway.reference.ReferenceData;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The steps of a run, each in a transaction of its own, as people and the engine take them. */
final class RunSteps {
    private final TransactionTemplate transaction;
    private final JdbcPaymentRuns runs;
    private final PostPaymentRun post;
    private final CalculatePaymentRun calculate;

    RunSteps(DataSource database, ReferenceData reference) {
        JdbcClient jdbc = JdbcClient.create(database);
        transaction = new TransactionTemplate(new DataSourceTransactionManager(database));
        runs = new JdbcPaymentRuns(jdbc);
        post = new PostPaymentRun(new JdbcLedger(jdbc));
        ReckonPayments reckon = new ReckonPayments(
                new JdbcCaseAccounts(database), new JdbcHolds(jdbc), new PaymentCalendar(reference), reference);
        calculate = new CalculatePaymentRun(reckon, runs, new JdbcRunContents(database));
    }

    JdbcPaymentRuns runs() {
        return runs;
    }

    /** Opens a run and works out its payments; gives how many there are. */
    int prepare(RunNumber number, LocalDate payDate) {
        transaction.executeWithoutResult(status -> {
            runs.prepare(number, payDate, "pat");
            calculate.calculate(number);
        });
        return runs.find(number).orElseThrow().instructions();
    }

    void check(RunNumber number) {
        taken(() -> new CheckPaymentRun(runs).check(number, "pat"));
    }

    void approve(RunNumber number) {
        taken(() -> new ApprovePaymentRun(runs).approve(number, "peri"));
    }

    void release(RunNumber number, LocalDate today) {
        taken(() -> new ReleasePaymentRun(runs).release(number, today, "petra"));
    }

    /** Sends the run and posts it: both or none. */
    void send(RunNumber number, LocalDate today) {
        taken(() -> {
            RunStep sent = new SendPaymentRun(runs).send(number, today, "pat");
            post.post(number);
            return sent;
        });
    }

    void cancel(RunNumber number) {
        taken(() -> new CancelPaymentRun(runs).cancel(number, "Not needed", "pat"));
    }

    private void taken(Step step) {
        RunStep outcome = transaction.execute(status -> step.take());
        if (!(outcome instanceof RunStep.Taken)) {
            throw new IllegalStateException(String.valueOf(outcome));
        }
    }

    private interface Step {
        RunStep take();
    }
}
