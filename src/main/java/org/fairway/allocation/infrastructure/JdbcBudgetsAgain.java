package org.fairway.allocation.infrastructure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.fairway.allocation.IndicativeBudget;
import org.fairway.allocation.WorkOutIndicativeBudget;
import org.fairway.database.RecordedRows;
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
            "SELECT * FROM fairway.indicative_budget WHERE budget_id = run_id AND needs IS NOT NULL";

    private final RecordedRows<Replayed> rows;
    private final JdbcIndicativeBudgets budgets;
    private final PastReference reference;

    JdbcBudgetsAgain(JdbcClient jdbc, JdbcIndicativeBudgets budgets, PastReference reference) {
        this.rows = new RecordedRows<>(jdbc, RUNS, "budget_id", (row, index) -> replayed(row));
        this.budgets = budgets;
        this.reference = reference;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<Replayed> next(Mark after, Instant before, int most) {
        return rows.next(after.recordedAt(), after.id(), before, most);
    }

    @Override
    public List<Replayed> of(String subject) {
        return rows.ofCase(subject);
    }

    @Override
    public Optional<Replayed> again(String id) {
        return rows.find(id);
    }

    private Replayed replayed(ResultSet row) throws SQLException {
        IndicativeBudget kept = budgets.budget(row);
        Instant recordedAt = row.getTimestamp("recorded_at").toInstant();
        return Replayed.of(
                new PastDecision(KIND, kept.id().toString(), kept.caseNumber().text(), recordedAt),
                row.getInt("rules"),
                known -> differences(kept, known));
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
