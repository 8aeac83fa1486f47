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

/** Counts what is sent to the database: a count does not depend on the machine, and it is what costs. */
@TestComponent
public class Statements implements BeanPostProcessor, QueryExecutionListener {
    private final List<String> sent = new CopyOnWriteArrayList<>();
    private volatile boolean counting;

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source
                ? ProxyDataSourceBuilder.create(source).listener(this).build()
                : bean;
    }

    /** What the work sends, each row of a batch for itself. */
    public Count of(Runnable work) {
        sent.clear();
        counting = true;
        try {
            work.run();
        } finally {
            counting = false;
        }
        return new Count(List.copyOf(sent));
    }

    @Override
    public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
        if (counting) {
            List<String> all = new ArrayList<>();
            int times = Math.max(1, execution.getBatchSize());
            for (QueryInfo query : queries) {
                for (int i = 0; i < times; i++) {
                    all.add(query.getQuery().strip());
                }
            }
            sent.addAll(all);
        }
    }

    @Override
    public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
        // Counted before it runs, so that one that fails counts too
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
            String lower = sql.toLowerCase(Locale.ROOT);
            return lower.contains("fairway.") || lower.contains("for update");
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
