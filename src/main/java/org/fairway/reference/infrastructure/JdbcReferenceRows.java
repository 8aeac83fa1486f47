package org.fairway.reference.infrastructure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
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

    private record Kept(ReferenceRow row, int version, boolean withdrawn, boolean fromFiles) {}

    /** Publishes what the files say and returns every row in force: theirs and those entered by administrators. */
    List<ReferenceRow> publish(List<ReferenceRow> files) {
        Map<Identity, Kept> kept = newestVersions();
        List<ReferenceRow> inForce = new ArrayList<>(files);
        for (ReferenceRow row : files) {
            @Nullable Kept known = kept.remove(row.id());
            if (known == null) {
                insert(row, 1, false);
            } else if (known.withdrawn() || !known.row().equals(row)) {
                insert(row, known.version() + 1, false);
            }
        }
        for (Kept left : kept.values()) {
            if (left.fromFiles() && !left.withdrawn()) {
                insert(left.row(), left.version() + 1, true);
            } else if (!left.withdrawn()) {
                inForce.add(left.row());
            }
        }
        return inForce;
    }

    private Map<Identity, Kept> newestVersions() {
        Map<Identity, Kept> newest = new HashMap<>();
        jdbc.sql(
                        "SELECT DISTINCT ON (kind, key, valid_from, step) kind, key, valid_from, step, version, number, word, unit, "
                                + "standing, source, confidence, withdrawn, recorded_by FROM fairway.reference_row "
                                + "ORDER BY kind, key, valid_from, step, version DESC")
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
                row.getString("recorded_by").equals(FILES));
    }

    private static final String FILES = "files";

    /** Two nodes that start together may insert the same version; the second does nothing. */
    private void insert(ReferenceRow row, int version, boolean withdrawn) {
        jdbc.sql(
                        "INSERT INTO fairway.reference_row (kind, key, valid_from, step, version, number, word, unit, standing, "
                                + "source, confidence, withdrawn, recorded_by) VALUES (:kind, :key, :from, :step, :version, :number, "
                                + ":word, :unit, :standing, :source, :confidence, :withdrawn, :by) ON CONFLICT DO NOTHING")
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
                .param("by", FILES)
                .update();
    }
}
