package org.fairway.signoff.infrastructure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.fairway.signoff.AbsenceCover;
import org.fairway.signoff.AbsenceCovers;
import org.fairway.signoff.AbsenceReason;
import org.springframework.jdbc.core.simple.JdbcClient;

class JdbcAbsenceCovers implements AbsenceCovers {
    private final JdbcClient jdbc;

    JdbcAbsenceCovers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void record(AbsenceCover cover) {
        jdbc.sql("""
                        INSERT INTO fairway.absence_cover
                            (cover_id, absent, covered_by, lent_groups, holds_from, holds_until, reason, recorded_by)
                        VALUES (:id, :absent, :coveredBy, :groups, :from, :until, :reason, :by)
                        ON CONFLICT (cover_id) DO NOTHING
                        """)
                .param("id", cover.id())
                .param("absent", cover.absent())
                .param("coveredBy", cover.coveredBy())
                .param("groups", cover.groups().stream().sorted().toArray(String[]::new))
                .param("from", cover.from())
                .param("until", cover.until())
                .param("reason", cover.reason().name())
                .param("by", cover.recordedBy())
                .update();
    }

    @Override
    public void end(UUID cover, LocalDate lastDay, String by) {
        jdbc.sql("""
                        INSERT INTO fairway.absence_cover_end (cover_id, last_day, recorded_by)
                        VALUES (:cover, :lastDay, :by)
                        """)
                .param("cover", cover)
                .param("lastDay", lastDay)
                .param("by", by)
                .update();
    }

    @Override
    public Optional<LocalDate> lastUsed(AbsenceCover cover) {
        return jdbc.sql("""
                        SELECT max(decided_on) FROM fairway.sign_off
                        WHERE covering_for = :absent AND recorded_by = :coveredBy AND decided_on BETWEEN :from AND :until
                        """)
                .param("absent", cover.absent())
                .param("coveredBy", cover.coveredBy())
                .param("from", cover.from())
                .param("until", cover.until())
                .query((row, index) -> Optional.ofNullable(row.getObject(1, LocalDate.class)))
                .single();
    }

    @Override
    public List<AbsenceCover> notOverOn(LocalDate day) {
        return jdbc.sql("""
                        SELECT c.*, LEAST(c.holds_until, min(e.last_day)) AS last_day
                        FROM fairway.absence_cover c LEFT JOIN fairway.absence_cover_end e USING (cover_id)
                        WHERE c.holds_until >= :day
                        GROUP BY c.cover_id
                        HAVING LEAST(c.holds_until, min(e.last_day)) >= :day
                        ORDER BY c.holds_from, c.absent
                        """).param("day", day).query(JdbcAbsenceCovers::cover).list();
    }

    private static AbsenceCover cover(ResultSet row, int index) throws SQLException {
        return new AbsenceCover(
                row.getObject("cover_id", UUID.class),
                row.getString("absent"),
                row.getString("covered_by"),
                Set.of((String[]) row.getArray("lent_groups").getArray()),
                row.getObject("holds_from", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                AbsenceReason.valueOf(row.getString("reason")),
                row.getString("recorded_by"));
    }
}
