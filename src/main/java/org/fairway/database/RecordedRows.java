package org.fairway.database;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Rows of a table that are only added to, in the order in which they were recorded. The table has a {@code case_number} and a
 * {@code recorded_at}.
 *
 * @param <T> what a row is read as
 */
public final class RecordedRows<T> {
    private static final UUID BEFORE_ALL = new UUID(0, 0);
    private final JdbcClient jdbc;
    private final String select;
    private final String id;
    private final RowMapper<T> row;

    /**
     * Rows that the query gives.
     *
     * @param select a query without a condition, whose rows have {@code case_number}, {@code recorded_at} and the id
     * @param id the column that has the id
     */
    public RecordedRows(JdbcClient jdbc, String select, String id, RowMapper<T> row) {
        this.jdbc = jdbc;
        this.select = "SELECT * FROM (" + select + ") AS recorded WHERE ";
        this.id = id;
        this.row = row;
    }

    /** The next after one that was recorded then and has that id; the id is empty before the first. */
    public List<T> next(Instant after, String afterId, Instant before, int most) {
        return where(
                "(recorded_at, %s) > (:after, :id) AND recorded_at < :before ORDER BY recorded_at, %s LIMIT :most"
                        .formatted(id, id),
                Map.of(
                        "after",
                        Timestamp.from(after),
                        "id",
                        afterId.isEmpty() ? BEFORE_ALL : UUID.fromString(afterId),
                        "before",
                        Timestamp.from(before),
                        "most",
                        most));
    }

    /** All of a case. */
    public List<T> ofCase(String caseNumber) {
        return where("case_number = :subject ORDER BY recorded_at, " + id, Map.of("subject", caseNumber));
    }

    public Optional<T> find(String wanted) {
        return where(id + " = :id", Map.of("id", UUID.fromString(wanted))).stream()
                .findFirst();
    }

    private List<T> where(String condition, Map<String, Object> values) {
        return jdbc.sql(select + condition).params(values).query(row).list();
    }
}
