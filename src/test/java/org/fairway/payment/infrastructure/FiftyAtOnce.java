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
import org.fairway.payment.RunStep;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Fifty people who do the same at the same time, each in a transaction of their own. */
final class FiftyAtOnce implements AutoCloseable {
    static final int PEOPLE = 50;
    private final ExecutorService people = Executors.newFixedThreadPool(PEOPLE);
    private final TransactionTemplate transaction;

    FiftyAtOnce(DataSource connections) {
        transaction = new TransactionTemplate(new DataSourceTransactionManager(connections));
    }

    /** All are told the same; a step of a run is taken. */
    <A> A same(IntFunction<A> step) {
        List<A> answers = all(step);
        assertThat(answers).hasSize(PEOPLE).containsOnly(answers.get(0));
        if (answers.get(0) instanceof RunStep) {
            assertThat(answers.get(0)).isInstanceOf(RunStep.Taken.class);
        }
        return answers.get(0);
    }

    <A> List<A> all(IntFunction<A> step) {
        List<Callable<A>> calls = IntStream.range(0, PEOPLE)
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

    @Override
    public void close() {
        people.shutdownNow();
    }
}
