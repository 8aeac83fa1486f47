package org.fairway.audit.infrastructure;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fairway.audit.AuditEntry;
import org.fairway.audit.AuditTrail;
import org.fairway.database.AtTheEnd;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One statement an entry, at the end of its transaction: it moves the chain's head, and adds the entry and its payload. */
final class JdbcAuditTrail implements AuditTrail {
    private static final String ENTRY = """
            said AS (
                SELECT :subject::text AS subject, :kind::text AS kind, :what::text AS what, :who::text AS who,
                       :at::timestamptz AS at, sha256(convert_to(:payload::text, 'UTF8')) AS payload_digest
                FROM noted WHERE notes >= 0
            ), head AS (
                INSERT INTO fairway.audit_chain AS chain (subject, position, digest)
                SELECT subject, 1, fairway.audit_digest(''::bytea, subject, 1, kind, what, who, at, payload_digest)
                FROM said
                ON CONFLICT (subject) DO UPDATE
                SET position = chain.position + 1,
                    digest = (SELECT fairway.audit_digest(chain.digest, said.subject, chain.position + 1, said.kind,
                                                          said.what, said.who, said.at, said.payload_digest)
                              FROM said)
                RETURNING chain.position, chain.digest
            ), entry AS (
                INSERT INTO fairway.audit_entry (subject, position, kind, what, who, at, payload_digest, digest)
                SELECT subject, position, kind, what, who, at, payload_digest, digest FROM said, head
                RETURNING subject, position
            )
            """;
    private static final String PAYLOAD = """
            INSERT INTO fairway.audit_payload (subject, position, payload)
            SELECT subject, position, jsonb_build_object('text', :payload::text) FROM entry
            """;
    private static final String READ = """
            SELECT entry.*, payload.payload ->> 'text' AS payload
            FROM fairway.audit_entry AS entry
            LEFT JOIN fairway.audit_payload AS payload USING (subject, position)
            WHERE subject = :subject ORDER BY position
            """;

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    JdbcAuditTrail(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @Override
    public void append(AuditEntry entry) {
        AtTheEnd.row(jdbc, PAYLOAD)
                .param("subject", entry.subject())
                .param("kind", entry.kind().name())
                .param("what", entry.what())
                .param("who", entry.who())
                .param("at", Timestamp.from(entry.at()))
                .param("payload", Json.write(json, entry.payload()))
                .next(ENTRY);
    }

    @Override
    public Optional<String> firstBreak(String subject) {
        AtTheEnd.write("fairway.audit_payload");
        return jdbc
                .sql("""
                        SELECT position, payload.payload IS NOT NULL AND payload_digest
                                 <> sha256(convert_to(payload.payload ->> 'text', 'UTF8')) AS payload_changed,
                               fairway.audit_digest(lag(digest, 1, ''::bytea) OVER chain, subject, position, kind, what, who,
                                                    at, payload_digest) <> digest
                                 OR position <> row_number() OVER chain AS broken
                        FROM fairway.audit_entry AS entry
                        LEFT JOIN fairway.audit_payload AS payload USING (subject, position)
                        WHERE subject = :subject
                        WINDOW chain AS (ORDER BY position)
                        ORDER BY position
                        """)
                .param("subject", subject)
                .query((row, index) -> row.getBoolean("broken") || row.getBoolean("payload_changed")
                        ? "Entry " + row.getLong("position") + " of " + subject + " was changed or follows a gap"
                        : "")
                .list()
                .stream()
                .filter(found -> !found.isEmpty())
                .findFirst()
                .or(() -> headDoesNotFit(subject));
    }

    private Optional<String> headDoesNotFit(String subject) {
        return jdbc.sql("""
                        SELECT 1 FROM fairway.audit_chain AS chain
                        WHERE subject = :subject AND NOT EXISTS (
                            SELECT 1 FROM fairway.audit_entry AS entry
                            WHERE entry.subject = chain.subject AND entry.position = chain.position
                              AND entry.digest = chain.digest)
                        """)
                .param("subject", subject)
                .query((row, index) -> "The last entries of " + subject + " are missing")
                .optional();
    }

    @Override
    public List<AuditEntry> of(String subject) {
        AtTheEnd.write("fairway.audit_payload");
        return jdbc.sql(READ).param("subject", subject).query(this::entry).list();
    }

    @Override
    public int erasePayloads(AuditEntry reason) {
        AtTheEnd.write("fairway.audit_payload");
        int erased = jdbc.sql("DELETE FROM fairway.audit_payload WHERE subject = :subject")
                .param("subject", reason.subject())
                .update();
        append(reason);
        return erased;
    }

    private AuditEntry entry(ResultSet row, int index) throws SQLException {
        return new AuditEntry(
                row.getString("subject"),
                AuditEntry.Kind.valueOf(row.getString("kind")),
                row.getString("what"),
                row.getString("who"),
                row.getTimestamp("at").toInstant(),
                payload(row.getString("payload")));
    }

    private Map<String, Object> payload(@Nullable String text) {
        return text == null ? Map.of() : Json.map(json, text);
    }
}
