package org.fairway.audit.infrastructure;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import org.fairway.audit.Decision;
import org.fairway.audit.Decisions;
import org.fairway.database.AtTheEnd;
import org.springframework.jdbc.core.simple.JdbcClient;

final class JdbcDecisions implements Decisions {
    private final JdbcClient jdbc;
    private final ObjectMapper json;

    JdbcDecisions(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @Override
    public void record(Decision decision) {
        AtTheEnd.row(jdbc, """
                        INSERT INTO fairway.decision
                            (subject, key, outcome, reasons, rules, rule_version, inputs, who, at)
                        VALUES (:subject, :key, :outcome, :reasons::jsonb, :rules::jsonb, :version, :inputs::jsonb, :who, :at)
                        """)
                .param("subject", decision.subject())
                .param("key", decision.key())
                .param("outcome", decision.outcome())
                .param("reasons", Json.write(json, decision.reasons()))
                .param("rules", Json.write(json, decision.rules()))
                .param("version", decision.ruleVersion())
                .param("inputs", Json.write(json, decision.inputs()))
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

    private Decision decision(ResultSet row, int index) throws SQLException {
        return new Decision(
                row.getString("subject"),
                row.getString("key"),
                row.getString("outcome"),
                Json.list(json, row.getString("reasons")),
                Json.list(json, row.getString("rules")),
                row.getInt("rule_version"),
                Json.map(json, row.getString("inputs")),
                row.getString("who"),
                row.getTimestamp("at").toInstant());
    }
}
