package org.fairway.replay.infrastructure;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.fairway.replay.Difference;
import org.fairway.replay.ExplainedDifference;
import org.fairway.replay.Mark;
import org.fairway.replay.PastDecision;
import org.fairway.replay.Replayed;
import org.fairway.replay.Replays;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

final class JdbcReplays implements Replays {
    private static final TypeReference<List<Difference>> DIFFERENCES = new TypeReference<>() {};
    private static final String CURRENT = """
            (SELECT DISTINCT ON (kind, record_id) * FROM fairway.decision_difference
             ORDER BY kind, record_id, version DESC) AS current
            """;

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    JdbcReplays(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @Override
    public boolean alone() {
        return jdbc.sql("SELECT pg_try_advisory_xact_lock(hashtext('fairway.decision_replay'))")
                .query(Boolean.class)
                .single();
    }

    @Override
    public Mark mark(String kind) {
        return jdbc.sql("""
                        SELECT up_to, up_to_id FROM fairway.decision_replay
                        WHERE kind = :kind ORDER BY replay_id DESC LIMIT 1
                        """)
                .param("kind", kind)
                .query((row, index) -> new Mark(row.getTimestamp("up_to").toInstant(), row.getString("up_to_id")))
                .optional()
                .orElse(Mark.START);
    }

    @Override
    public void note(String kind, Mark mark, int replayed, int differing, String by) {
        jdbc.sql("""
                        INSERT INTO fairway.decision_replay (kind, up_to, up_to_id, replayed, differing, recorded_by)
                        VALUES (:kind, :upTo, :id, :replayed, :differing, :by)
                        """)
                .param("kind", kind)
                .param("upTo", Timestamp.from(mark.recordedAt()))
                .param("id", mark.id())
                .param("replayed", replayed)
                .param("differing", differing)
                .param("by", by)
                .update();
    }

    @Override
    public boolean open(Replayed differing, String by) {
        return add(differing.decision(), "OPEN", write(differing.differences()), by, """
                WHERE NOT EXISTS (
                    SELECT FROM newest
                    WHERE newest.state IN ('OPEN', 'CLOSED') AND newest.differences = :differences::jsonb)
                """, null);
    }

    @Override
    public boolean settle(PastDecision decision, String by) {
        return add(
                decision,
                "SETTLED",
                "[]",
                by,
                "WHERE EXISTS (SELECT FROM newest WHERE newest.state <> 'SETTLED')",
                null);
    }

    @Override
    public boolean explain(Replayed differing, String words, String by) {
        return add(differing.decision(), "RELEASED", write(differing.differences()), by, """
                WHERE NOT EXISTS (
                    SELECT FROM newest
                    WHERE newest.state IN ('OPEN', 'CLOSED')
                       OR newest.state = 'RELEASED' AND newest.differences = :differences::jsonb)
                """, words);
    }

    @Override
    public Optional<PastDecision> close(String kind, String id, String explanation, String by) {
        return jdbc.sql("""
                        INSERT INTO fairway.decision_difference (
                            kind, record_id, version, subject, made_at, state, differences, recorded_by, explanation)
                        SELECT kind, record_id, version + 1, subject, made_at, 'CLOSED', differences, :by, :explanation
                        FROM (SELECT * FROM fairway.decision_difference
                              WHERE kind = :kind AND record_id = :id ORDER BY version DESC LIMIT 1) AS newest
                        WHERE state = 'OPEN'
                        RETURNING *
                        """)
                .param("kind", kind)
                .param("id", id)
                .param("by", by)
                .param("explanation", explanation)
                .query((row, index) -> decision(row))
                .optional();
    }

    @Override
    public List<ExplainedDifference> explained(int most) {
        return jdbc.sql("SELECT * FROM " + CURRENT
                        + " WHERE state IN ('CLOSED', 'RELEASED') ORDER BY recorded_at DESC LIMIT :most")
                .param("most", most)
                .query((row, index) -> new ExplainedDifference(
                        replayed(row),
                        row.getString("state").equals("RELEASED"),
                        row.getString("explanation"),
                        row.getString("recorded_by"),
                        row.getTimestamp("recorded_at").toInstant()))
                .list();
    }

    @Override
    public List<PastDecision> watched(int most) {
        return jdbc.sql("SELECT * FROM " + CURRENT + " WHERE state IN ('OPEN', 'CLOSED') ORDER BY made_at LIMIT :most")
                .param("most", most)
                .query((row, index) -> decision(row))
                .list();
    }

    private boolean add(
            PastDecision decision, String state, String differences, String by, String only, @Nullable String why) {
        return jdbc.sql("""
                                WITH newest AS (
                                    SELECT version, state, differences FROM fairway.decision_difference
                                    WHERE kind = :kind AND record_id = :id ORDER BY version DESC LIMIT 1
                                )
                                INSERT INTO fairway.decision_difference (
                                    kind, record_id, version, subject, made_at, state, differences, recorded_by,
                                    explanation)
                                SELECT :kind, :id, coalesce((SELECT version FROM newest), 0) + 1, :subject, :madeAt, :state,
                                       :differences::jsonb, :by, :why
                                """ + only)
                        .param("kind", decision.kind())
                        .param("id", decision.id())
                        .param("subject", decision.subject())
                        .param("madeAt", Timestamp.from(decision.recordedAt()))
                        .param("state", state)
                        .param("differences", differences)
                        .param("by", by)
                        .param("why", why)
                        .update()
                == 1;
    }

    @Override
    public List<Replayed> differing(int most) {
        return jdbc.sql("SELECT * FROM " + CURRENT + " WHERE state = 'OPEN' ORDER BY made_at LIMIT :most")
                .param("most", most)
                .query((row, index) -> replayed(row))
                .list();
    }

    @Override
    public long countDiffering() {
        return jdbc.sql("SELECT count(*) FROM " + CURRENT + " WHERE state = 'OPEN'")
                .query(Long.class)
                .single();
    }

    @Override
    public Optional<Instant> lastNoted() {
        return jdbc.sql("SELECT max(recorded_at) AS last FROM fairway.decision_replay")
                .query((row, index) ->
                        Optional.ofNullable(row.getTimestamp("last")).map(Timestamp::toInstant))
                .single();
    }

    @Override
    public Instant now() {
        return jdbc.sql("SELECT clock_timestamp() AS now")
                .query((row, index) -> row.getTimestamp("now").toInstant())
                .single();
    }

    private Replayed replayed(ResultSet row) throws SQLException {
        try {
            return new Replayed(decision(row), json.readValue(row.getString("differences"), DIFFERENCES));
        } catch (JsonProcessingException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static PastDecision decision(ResultSet row) throws SQLException {
        return new PastDecision(
                row.getString("kind"),
                row.getString("record_id"),
                row.getString("subject"),
                row.getTimestamp("made_at").toInstant());
    }

    private String write(List<Difference> differences) {
        try {
            return json.writeValueAsString(differences);
        } catch (JsonProcessingException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
