package org.fairway.acceptance;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where in the whole database an account number can be read: every column of every table that can hold words. */
public final class AccountNumbersKept {
    private AccountNumbersKept() {}

    public static Set<String> in(JdbcClient jdbc, String... digits) {
        Set<String> found = new TreeSet<>();
        jdbc.sql("""
                        SELECT format('%I.%I', table_schema, table_name) AS name, format('%I', column_name) AS cell,
                               data_type = 'bytea' AS bytes
                        FROM information_schema.columns JOIN information_schema.tables USING (table_schema, table_name)
                        WHERE table_schema IN ('engine', 'fairway') AND table_type = 'BASE TABLE'
                          AND data_type IN ('character varying', 'text', 'json', 'jsonb', 'bytea', 'ARRAY')
                        """).query(row -> {
            for (String each : digits) {
                if (holds(jdbc, row.getString("name"), row.getString("cell"), row.getBoolean("bytes"), each)) {
                    found.add(row.getString("name") + "." + row.getString("cell"));
                }
            }
        });
        return found;
    }

    private static boolean holds(JdbcClient jdbc, String table, String column, boolean bytes, String digits) {
        String test = bytes ? "position(:bytes IN %s) > 0" : "%s::text LIKE '%%' || :text || '%%'";
        JdbcClient.StatementSpec query =
                jdbc.sql("SELECT EXISTS (SELECT FROM %s WHERE %s)".formatted(table, test.formatted(column)));
        return bytes
                ? query.param("bytes", digits.getBytes(StandardCharsets.US_ASCII))
                        .query(Boolean.class)
                        .single()
                : query.param("text", digits).query(Boolean.class).single();
    }
}
