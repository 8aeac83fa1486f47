package org.fairway.family.infrastructure;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.fairway.family.CareNotice;
import org.fairway.family.CareNotices;
import org.fairway.kernel.CaseNumber;
import org.springframework.jdbc.core.simple.JdbcClient;

class JdbcCareNotices implements CareNotices {
    private final JdbcClient jdbc;

    JdbcCareNotices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void record(CareNotice notice) {
        jdbc.sql("""
                        INSERT INTO fairway.care_notice (notice_id, adult_case, carer_case, words, from_day)
                        VALUES (:id, :adultCase, :carersCase, :words, :from) ON CONFLICT (notice_id) DO NOTHING
                        """)
                .param("id", notice.id())
                .param("adultCase", notice.adultCase().text())
                .param("carersCase", notice.carersCase().text())
                .param("words", notice.words())
                .param("from", notice.from())
                .update();
    }

    @Override
    public List<CareNotice> of(CaseNumber adultCase) {
        return jdbc.sql("SELECT * FROM fairway.care_notice WHERE adult_case = :adultCase ORDER BY recorded_at DESC")
                .param("adultCase", adultCase.text())
                .query((row, index) -> new CareNotice(
                        row.getObject("notice_id", UUID.class),
                        new CaseNumber(row.getString("adult_case")),
                        new CaseNumber(row.getString("carer_case")),
                        row.getString("words"),
                        row.getObject("from_day", LocalDate.class)))
                .list();
    }
}
