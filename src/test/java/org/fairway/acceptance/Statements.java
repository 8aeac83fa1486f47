package org.fairway.acceptance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestComponent;

/**
 * Counts what is sent to the database: a count does not depend on the machine, and it is what costs. What runs by the clock
 * belongs to no case, and how often it runs meanwhile does depend on the machine, so it is left out.
 */
@TestComponent
public class Statements implements BeanPostProcessor, QueryExecutionListener {
    private final List<String> sent = new CopyOnWriteArrayList<>();
    private final List<Finished> finished = new CopyOnWriteArrayList<>();
    private volatile boolean counting;

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source
                ? ProxyDataSourceBuilder.create(source).listener(this).build()
                : bean;
    }

    /** What the work sends. */
    public Count of(Runnable work) {
        begin();
        try {
            work.run();
        } finally {
            counting = false;
        }
        return new Count(List.copyOf(sent));
    }

    public void begin() {
        sent.clear();
        finished.clear();
        counting = true;
    }

    /** All that was sent since the beginning, and the finished tasks among it. */
    public Walk end() {
        counting = false;
        return new Walk(new Count(List.copyOf(sent)), List.copyOf(finished));
    }

    /** Notes what handing in one form sends, when anybody is counting. */
    void handingIn(String taskKey, Runnable work) {
        int from = sent.size();
        work.run();
        if (counting) {
            finished.add(new Finished(taskKey, new Count(List.copyOf(sent.subList(from, sent.size())))));
        }
    }

    @Override
    public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
        if (counting && !Thread.currentThread().getName().startsWith("scheduling-")) {
            List<String> all = new ArrayList<>();
            for (QueryInfo query : queries) {
                String sql = query.getQuery().strip();
                int times = times(sql, Math.max(1, execution.getBatchSize()));
                for (int i = 0; i < times; i++) {
                    all.add(sql);
                }
            }
            sent.addAll(all);
        }
    }

    /**
     * The driver writes rows of one table as statements of 1, 2, 4 ... 128 rows (reWriteBatchedInserts); everything else in
     * a batch is a statement for each row.
     */
    private static int times(String sql, int rows) {
        return sql.toLowerCase(Locale.ROOT).startsWith("insert") ? rows / 128 + Integer.bitCount(rows % 128) : rows;
    }

    @Override
    public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
        // Counted before it runs, so that one that fails counts too
    }

    /**
     * A task and what handing in its form sent.
     *
     * @param taskKey the id of the user task
     */
    public record Finished(String taskKey, Count count) {}

    /**
     * A case or a part of one.
     *
     * @param whole everything: starting, looking at lists and forms, taking tasks, handing in, timers
     * @param finished the tasks in order
     */
    public record Walk(Count whole, List<Finished> finished) {
        public double enginesPerTask() {
            return finished.stream()
                    .mapToInt(task -> task.count().engines().size())
                    .average()
                    .orElse(0);
        }

        public double oursPerTask() {
            return finished.stream()
                    .mapToInt(task -> task.count().ours().size())
                    .average()
                    .orElse(0);
        }

        @Override
        public String toString() {
            StringBuilder text = new StringBuilder(String.format(
                    Locale.ROOT,
                    "%d statements of the engine and %d of ours; for each of %d finished tasks %.1f and %.1f%n",
                    whole.engines().size(),
                    whole.ours().size(),
                    finished.size(),
                    enginesPerTask(),
                    oursPerTask()));
            finished.forEach(task -> text.append(String.format(
                    Locale.ROOT,
                    "  %-34s %3d %3d%n",
                    task.taskKey(),
                    task.count().engines().size(),
                    task.count().ours().size())));
            return text.toString();
        }
    }

    /**
     * Statements that were sent.
     *
     * @param all their texts in order
     */
    public record Count(List<String> all) {
        /** Those on Fairway's own tables. */
        public List<String> ours() {
            return all.stream().filter(Count::isOurs).toList();
        }

        public List<String> engines() {
            return all.stream().filter(sql -> !isOurs(sql)).toList();
        }

        private static boolean isOurs(String sql) {
            return sql.toLowerCase(Locale.ROOT).contains("fairway.");
        }

        @Override
        public String toString() {
            return engines().size() + " of the engine and " + ours().size() + " of ours:\n  "
                    + String.join(
                            "\n  ",
                            all.stream()
                                    .map(sql -> sql.replaceAll("\\s+", " "))
                                    .map(sql -> sql.substring(0, Math.min(150, sql.length())))
                                    .toList());
        }
    }
}
