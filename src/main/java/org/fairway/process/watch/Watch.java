package org.fairway.process.watch;

import java.sql.Timestamp;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.fairway.kernel.BusinessClock;
import org.fairway.pathway.CaseOverviews;
import org.fairway.pathway.Stage;
import org.fairway.payment.ForeseePaymentRun;
import org.fairway.payment.Outlook;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The figures by which the service is watched. They are counted by the database in a few statements, and not again before
 * their time however often they are asked for; of several who ask at once, one counts and the others take the last count.
 */
@Component
class Watch {
    private static final Duration WORK_KEPT = Duration.ofSeconds(30);
    private static final Duration MONEY_KEPT = Duration.ofMinutes(15);
    private static final String WORK = """
            SELECT count(*) AS open, count(*) FILTER (WHERE due_date_ < :now) AS late,
                   count(*) FILTER (WHERE assignee_ IS NULL) AS unassigned,
                   (SELECT count(*) FROM engine.act_ru_incident) AS incidents,
                   (SELECT count(*) FROM engine.act_ru_incident WHERE incident_type_ = 'failedJob') AS failed_jobs
            FROM engine.act_ru_task
            """;

    private final JdbcClient jdbc;
    private final CaseOverviews cases;
    private final ForeseePaymentRun payments;
    private final BusinessClock clock;
    private final Kept<Work> work = new Kept<>(WORK_KEPT);
    private final Kept<Outlook> money = new Kept<>(MONEY_KEPT);

    Watch(JdbcClient jdbc, CaseOverviews cases, ForeseePaymentRun payments, BusinessClock clock) {
        this.jdbc = jdbc;
        this.cases = cases;
        this.payments = payments;
        this.clock = clock;
    }

    Work work() {
        return work.get(this::count);
    }

    /** What a payment run would pay if its pay date were today. */
    Outlook paymentsDue() {
        return money.get(() -> payments.foresee(clock.today()));
    }

    /** Has everything counted afresh when it is next asked for. */
    void forget() {
        work.forget();
        money.forget();
    }

    private Work count() {
        Map<Stage, Long> stages = cases.openByStage();
        return jdbc.sql(WORK)
                .param("now", Timestamp.from(clock.instant()))
                .query((row, index) -> new Work(
                        row.getLong("open"),
                        row.getLong("late"),
                        row.getLong("unassigned"),
                        row.getLong("incidents"),
                        row.getLong("failed_jobs"),
                        stages))
                .single();
    }

    /** Work at one moment. */
    record Work(long open, long late, long unassigned, long incidents, long failedJobs, Map<Stage, Long> stages) {}

    /** A figure that is counted again when its time is over. */
    private static final class Kept<T> {
        private final ReentrantLock counting = new ReentrantLock();
        private final AtomicReference<@Nullable Counted<T>> last = new AtomicReference<>();
        private final long nanos;

        Kept(Duration time) {
            this.nanos = time.toNanos();
        }

        T get(Supplier<T> count) {
            Counted<T> known = last.get();
            if (known == null) {
                counting.lock();
            } else if (isFresh(known) || !counting.tryLock()) {
                return known.figure();
            }
            try {
                Counted<T> other = last.get();
                return other != null && isFresh(other) ? other.figure() : countedBy(count);
            } finally {
                counting.unlock();
            }
        }

        void forget() {
            last.set(null);
        }

        private T countedBy(Supplier<T> count) {
            T figure = count.get();
            last.set(new Counted<>(figure, System.nanoTime()));
            return figure;
        }

        private boolean isFresh(Counted<T> counted) {
            return System.nanoTime() - counted.nanoTime() < nanos;
        }
    }

    private record Counted<T>(T figure, long nanoTime) {}
}
