package org.fairway.reference.infrastructure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fairway.reference.Confidence;
import org.fairway.reference.DatedClock;
import org.fairway.reference.infrastructure.ReferenceRow.Identity;
import org.fairway.reference.infrastructure.ReferenceRow.Kind;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The dated rows in the database: insert-only, a changed row being a new version of it. A row that has left the files it
 * came from gets a last version that withdraws it, so what was in force on any day can always be told.
 */
final class JdbcReferenceRows {
    private final JdbcClient jdbc;

    JdbcReferenceRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Kept(ReferenceRow row, int version, boolean withdrawn, String by) {
        boolean fromFiles() {
            return by.equals(FILES);
        }
    }

    /** A row in force, and who entered it: {@code files}, or an administrator. */
    record InForce(ReferenceRow row, String by) {}

    /**
     * Publishes what the files say. What an administrator has entered stays in force, whatever the files say of the same
     * day: people outrank a release.
     */
    void publish(List<ReferenceRow> files) {
        oneAtATime();
        Map<Identity, Kept> kept = newestVersions();
        for (ReferenceRow row : files) {
            @Nullable Kept known = kept.remove(row.id());
            if (known == null) {
                insert(row, 1, false, FILES);
            } else if (known.fromFiles() && (known.withdrawn() || !known.row().equals(row))) {
                insert(row, known.version() + 1, false, FILES);
            }
        }
        for (Kept left : kept.values()) {
            if (left.fromFiles() && !left.withdrawn()) {
                insert(left.row(), left.version() + 1, true, FILES);
            }
        }
    }

    /** Every row in force: those of the files and those that administrators entered. */
    List<InForce> inForce() {
        return newestVersions().values().stream()
                .filter(kept -> !kept.withdrawn())
                .map(kept -> new InForce(kept.row(), kept.by()))
                .toList();
    }

    /** Every row that was in force at the moment, as it was known then. */
    List<ReferenceRow> knownAt(Instant moment) {
        return versions("WHERE recorded_at <= :moment", Map.of("moment", Timestamp.from(moment))).values().stream()
                .filter(kept -> !kept.withdrawn())
                .map(Kept::row)
                .toList();
    }

    /** Keeps what an administrator entered, and gives how many rows were new or other than before. */
    int add(List<ReferenceRow> rows, String by) {
        oneAtATime();
        Map<Identity, Kept> kept = newestVersions();
        int added = 0;
        for (ReferenceRow row : rows) {
            @Nullable Kept known = kept.get(row.id());
            if (known == null || known.withdrawn() || !known.row().equals(row)) {
                insert(row, known == null ? 1 : known.version() + 1, false, by);
                added++;
            }
        }
        return added;
    }

    /** How many versions there are: when it has grown, rows in memory are out of date. */
    long versions() {
        return jdbc.sql("SELECT count(*) FROM fairway.reference_row")
                .query(Long.class)
                .single();
    }

    /** Two that write at once would give one version number twice. Held until the transaction ends. */
    private void oneAtATime() {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtext('fairway.reference_row'))")
                .query((row, index) -> index)
                .list();
    }

    private Map<Identity, Kept> newestVersions() {
        return versions("", Map.of());
    }

    private Map<Identity, Kept> versions(String which, Map<String, Object> values) {
        Map<Identity, Kept> newest = new HashMap<>();
        jdbc.sql(
                        "SELECT DISTINCT ON (kind, key, valid_from, step) kind, key, valid_from, step, version, number, word, unit, "
                                + "standing, source, confidence, withdrawn, recorded_by FROM fairway.reference_row "
                                + which
                                + " ORDER BY kind, key, valid_from, step, version DESC")
                .params(values)
                .query((row, index) -> kept(row))
                .list()
                .forEach(kept -> newest.put(kept.row().id(), kept));
        return newest;
    }

    private static Kept kept(ResultSet row) throws SQLException {
        String standing = row.getString("standing");
        return new Kept(
                new ReferenceRow(
                        new Identity(
                                Kind.valueOf(row.getString("kind")),
                                row.getString("key"),
                                row.getObject("valid_from", LocalDate.class),
                                row.getBigDecimal("step")),
                        row.getBigDecimal("number"),
                        row.getString("word"),
                        row.getString("unit"),
                        standing == null ? null : DatedClock.Standing.valueOf(standing),
                        row.getString("source"),
                        Confidence.valueOf(row.getString("confidence"))),
                row.getInt("version"),
                row.getBoolean("withdrawn"),
                row.getString("recorded_by"));
    }

    private static final String FILES = "files";

    private void insert(ReferenceRow row, int version, boolean withdrawn, String by) {
        jdbc.sql(
                        "INSERT INTO fairway.reference_row (kind, key, valid_from, step, version, number, word, unit, standing, "
                                + "source, confidence, withdrawn, recorded_by) VALUES (:kind, :key, :from, :step, :version, :number, "
                                + ":word, :unit, :standing, :source, :confidence, :withdrawn, :by)")
                .param("kind", row.id().kind().name())
                .param("key", row.id().key())
                .param("from", row.id().from())
                .param("step", row.id().step())
                .param("version", version)
                .param("number", row.number())
                .param("word", row.word())
                .param("unit", row.unit())
                .param(
                        "standing",
                        row.standing() == null ? null : row.standing().name())
                .param("source", row.source())
                .param("confidence", row.confidence().name())
                .param("withdrawn", withdrawn)
                .param("by", by)
                .update();
    }
}
