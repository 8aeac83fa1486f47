package org.fairway.planning.infrastructure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
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
            "SELECT plan_id, recorded_at, rules FROM fairway.support_plan WHERE sufficiency IS NOT NULL AND ";

    /** Rows that were entered at another node are known here a minute later. */
    private static final Duration UNTIL_KNOWN = Duration.ofMinutes(2);

    private final JdbcClient jdbc;
    private final JdbcPlans plans;
    private final PastReference reference;

    JdbcSufficiencyAgain(JdbcClient jdbc, JdbcPlans plans, PastReference reference) {
        this.jdbc = jdbc;
        this.plans = plans;
        this.reference = reference;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<Replayed> next(Mark after, Instant before, int most) {
        return which(
                "(recorded_at, plan_id) > (:after, :id) AND recorded_at < :before ORDER BY recorded_at, plan_id LIMIT :most",
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
        return which("case_number = :subject ORDER BY recorded_at, plan_id", Map.of("subject", subject));
    }

    @Override
    public Optional<Replayed> again(String id) {
        return which("plan_id = :id", Map.of("id", UUID.fromString(id))).stream()
                .findFirst();
    }

    private List<Replayed> which(String condition, Map<String, Object> values) {
        return jdbc.sql(PLANS + condition).params(values).query((row, index) -> Row.read(row)).list().stream()
                .map(this::replayed)
                .toList();
    }

    private Replayed replayed(Row row) {
        SupportPlan plan = plans.find(new PlanId(row.plan())).orElseThrow();
        List<Difference> differences = differences(plan, row.recordedAt());
        boolean same = differences.isEmpty()
                || differences(plan, row.recordedAt().minus(UNTIL_KNOWN)).isEmpty();
        return new Replayed(
                new PastDecision(KIND, row.plan().toString(), plan.caseNumber().text(), row.recordedAt()),
                row.rules(),
                same ? List.of() : differences);
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
