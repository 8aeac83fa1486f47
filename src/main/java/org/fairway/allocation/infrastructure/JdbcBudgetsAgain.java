package org.fairway.allocation.infrastructure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.fairway.allocation.IndicativeBudget;
import org.fairway.allocation.WorkOutIndicativeBudget;
import org.fairway.reference.NoValueOnDate;
import org.fairway.reference.PastReference;
import org.fairway.replay.Difference;
import org.fairway.replay.Mark;
import org.fairway.replay.PastDecision;
import org.fairway.replay.Replayable;
import org.fairway.replay.Replayed;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Works indicative budgets out again from the needs that were kept, by the rows as they were known then. */
final class JdbcBudgetsAgain implements Replayable {
    static final String KIND = "IndicativeBudget";

    /** Each run once: a version with another figure departs from a run and is none of its own. */
    private static final String RUNS =
            "SELECT * FROM fairway.indicative_budget WHERE budget_id = run_id AND needs IS NOT NULL AND ";

    /** Rows that were entered at another node are known here a minute later. */
    private static final Duration UNTIL_KNOWN = Duration.ofMinutes(2);

    private final JdbcClient jdbc;
    private final JdbcIndicativeBudgets budgets;
    private final PastReference reference;

    JdbcBudgetsAgain(JdbcClient jdbc, JdbcIndicativeBudgets budgets, PastReference reference) {
        this.jdbc = jdbc;
        this.budgets = budgets;
        this.reference = reference;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<Replayed> next(Mark after, Instant before, int most) {
        return runs(
                "(recorded_at, budget_id) > (:after, :id) AND recorded_at < :before "
                        + "ORDER BY recorded_at, budget_id LIMIT :most",
                Map.of(
                        "after",
                        Timestamp.from(after.recordedAt()),
                        "id",
                        after.id().isEmpty() ? new UUID(0, 0) : UUID.fromString(after.id()),
                        "before",
                        Timestamp.from(before),
                        "most",
                        most));
    }

    @Override
    public List<Replayed> of(String subject) {
        return runs("case_number = :subject ORDER BY recorded_at, budget_id", Map.of("subject", subject));
    }

    @Override
    public Optional<Replayed> again(String id) {
        return runs("budget_id = :id", Map.of("id", UUID.fromString(id))).stream()
                .findFirst();
    }

    private List<Replayed> runs(String which, Map<String, Object> values) {
        return jdbc.sql(RUNS + which)
                .params(values)
                .query((row, index) -> replayed(row))
                .list();
    }

    private Replayed replayed(ResultSet row) throws SQLException {
        IndicativeBudget kept = budgets.budget(row);
        Instant recordedAt = row.getTimestamp("recorded_at").toInstant();
        List<Difference> differences = differences(kept, recordedAt);
        boolean same = differences.isEmpty()
                || differences(kept, recordedAt.minus(UNTIL_KNOWN)).isEmpty();
        return new Replayed(
                new PastDecision(KIND, kept.id().toString(), kept.caseNumber().text(), recordedAt),
                row.getInt("rules"),
                same ? List.of() : differences);
    }

    private List<Difference> differences(IndicativeBudget kept, Instant known) {
        try {
            return Difference.between(
                    KIND,
                    kept,
                    WorkOutIndicativeBudget.by(reference.knownAt(known)).again(kept));
        } catch (NoValueOnDate unknown) {
            return List.of(new Difference(KIND, kept.figure().toString(), String.valueOf(unknown.getMessage())));
        }
    }
}
