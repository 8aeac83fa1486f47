package org.fairway.planning.infrastructure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.fairway.database.RecordedRows;
import org.fairway.planning.PlanId;
import org.fairway.planning.PlanSufficiency;
import org.fairway.planning.SupportPlan;
import org.fairway.planning.WorkOutSufficiency;
import org.fairway.reference.NoValueOnDate;
import org.fairway.reference.PastReference;
import org.fairway.replay.Difference;
import org.fairway.replay.Mark;
import org.fairway.replay.PastDecision;
import org.fairway.replay.Replayable;
import org.fairway.replay.Replayed;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Prices plans again, for the needs as they were assessed, by the rows as they were known then. */
final class JdbcSufficiencyAgain implements Replayable {
    static final String KIND = "PlanSufficiency";
    private static final String PLANS =
            "SELECT plan_id, case_number, recorded_at, rules FROM fairway.support_plan WHERE sufficiency IS NOT NULL";

    private final RecordedRows<Row> rows;
    private final JdbcPlans plans;
    private final PastReference reference;

    JdbcSufficiencyAgain(JdbcClient jdbc, JdbcPlans plans, PastReference reference) {
        this.rows = new RecordedRows<>(jdbc, PLANS, "plan_id", (row, index) -> Row.read(row));
        this.plans = plans;
        this.reference = reference;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<Replayed> next(Mark after, Instant before, int most) {
        return rows.next(after.recordedAt(), after.id(), before, most).stream()
                .map(this::replayed)
                .toList();
    }

    @Override
    public List<Replayed> of(String subject) {
        return rows.ofCase(subject).stream().map(this::replayed).toList();
    }

    @Override
    public Optional<Replayed> again(String id) {
        return rows.find(id).map(this::replayed);
    }

    private Replayed replayed(Row row) {
        SupportPlan plan = plans.find(new PlanId(row.plan())).orElseThrow();
        return Replayed.of(
                new PastDecision(KIND, row.plan().toString(), plan.caseNumber().text(), row.recordedAt()),
                row.rules(),
                known -> differences(plan, known));
    }

    private List<Difference> differences(SupportPlan plan, Instant known) {
        PlanSufficiency kept = Objects.requireNonNull(plan.sufficiency());
        try {
            return Difference.between(
                    KIND,
                    kept.figures(),
                    new WorkOutSufficiency(reference.knownAt(known))
                            .again(kept, plan.lines(), kept.figures().pricedOn()));
        } catch (NoValueOnDate unknown) {
            return List.of(new Difference(KIND, kept.figures().verdict(), String.valueOf(unknown.getMessage())));
        }
    }

    private record Row(UUID plan, Instant recordedAt, int rules) {
        static Row read(ResultSet row) throws SQLException {
            return new Row(
                    row.getObject("plan_id", UUID.class),
                    row.getTimestamp("recorded_at").toInstant(),
                    row.getInt("rules"));
        }
    }
}
