package org.fairway.audit.infrastructure;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.fairway.audit.Decision;
import org.fairway.audit.Decisions;
import org.fairway.audit.KeptDecision;
import org.fairway.database.AtTheEnd;
import org.springframework.jdbc.core.simple.JdbcClient;

final class JdbcDecisions implements Decisions {
    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final ObjectMapper exactly;

    JdbcDecisions(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
        this.exactly = json.copy()
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .enable(DeserializationFeature.USE_LONG_FOR_INTS);
    }

    @Override
    public void record(Decision decision) {
        AtTheEnd.row(jdbc, """
                        INSERT INTO fairway.decision
                            (subject, key, outcome, reasons, rules, rule_version, inputs, input_types, who, at)
                        VALUES (:subject, :key, :outcome, :reasons::jsonb, :rules::jsonb, :version, :inputs::jsonb,
                                :types::jsonb, :who, :at)
                        """)
                .param("subject", decision.subject())
                .param("key", decision.key())
                .param("outcome", decision.outcome())
                .param("reasons", Json.write(json, decision.reasons()))
                .param("rules", Json.write(json, decision.rules()))
                .param("version", decision.ruleVersion())
                .param("inputs", Json.write(json, decision.inputs()))
                .param("types", Json.write(json, InputTypes.of(decision)))
                .param("who", decision.who())
                .param("at", Timestamp.from(decision.at()))
                .note();
    }

    @Override
    public List<Decision> of(String subject) {
        AtTheEnd.write("fairway.decision");
        return jdbc.sql("SELECT * FROM fairway.decision WHERE subject = :subject ORDER BY decision_id")
                .param("subject", subject)
                .query(this::decision)
                .list();
    }

    @Override
    public List<KeptDecision> byTable(String subject) {
        AtTheEnd.write("fairway.decision");
        return jdbc.sql("""
                        SELECT * FROM fairway.decision
                        WHERE subject = :subject AND rule_version > 0 ORDER BY decision_id
                        """).param("subject", subject).query(this::kept).list();
    }

    @Override
    public Optional<KeptDecision> byTable(long id) {
        return jdbc.sql("SELECT * FROM fairway.decision WHERE decision_id = :id AND rule_version > 0")
                .param("id", id)
                .query(this::kept)
                .optional();
    }

    @Override
    public List<KeptDecision> byTable(Instant after, long afterId, Instant before, int most) {
        return jdbc.sql("""
                        SELECT * FROM fairway.decision
                        WHERE rule_version > 0 AND (recorded_at, decision_id) > (:after, :id) AND recorded_at < :before
                        ORDER BY recorded_at, decision_id LIMIT :most
                        """)
                .param("after", Timestamp.from(after))
                .param("id", afterId)
                .param("before", Timestamp.from(before))
                .param("most", most)
                .query(this::kept)
                .list();
    }

    private KeptDecision kept(ResultSet row, int index) throws SQLException {
        return new KeptDecision(
                row.getLong("decision_id"), row.getTimestamp("recorded_at").toInstant(), decision(row, index));
    }

    private Decision decision(ResultSet row, int index) throws SQLException {
        return new Decision(
                row.getString("subject"),
                row.getString("key"),
                row.getString("outcome"),
                Json.list(json, row.getString("reasons")),
                Json.list(json, row.getString("rules")),
                row.getInt("rule_version"),
                InputTypes.restored(
                        Json.map(exactly, row.getString("inputs")), Json.map(json, row.getString("input_types"))),
                row.getString("who"),
                row.getTimestamp("at").toInstant());
    }
}
