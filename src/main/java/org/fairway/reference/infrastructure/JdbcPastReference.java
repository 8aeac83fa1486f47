package org.fairway.reference.infrastructure;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.fairway.reference.PastReference;
import org.fairway.reference.ReferenceData;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the versions that were there at a moment. Rows change a few times a year, so the last few states are kept. */
final class JdbcPastReference implements PastReference {
    private static final int KEPT = 4;
    private final JdbcClient jdbc;
    private final JdbcReferenceRows rows;
    private final Map<Instant, ReferenceData> kept = new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Instant, ReferenceData> eldest) {
            return size() > KEPT;
        }
    };

    JdbcPastReference(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.rows = new JdbcReferenceRows(jdbc);
    }

    @Override
    public synchronized ReferenceData knownAt(Instant moment) {
        return kept.computeIfAbsent(lastChange(moment), change -> new ReferenceRows(rows.knownAt(change)).inMemory());
    }

    private Instant lastChange(Instant moment) {
        return jdbc.sql("""
                        SELECT coalesce(max(recorded_at), timestamptz 'epoch') AS changed
                        FROM fairway.reference_row WHERE recorded_at <= :moment
                        """)
                .param("moment", Timestamp.from(moment))
                .query((row, index) -> row.getTimestamp("changed").toInstant())
                .single();
    }
}
