package org.fairway.referral.infrastructure;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.fairway.kernel.CaseNumber;
import org.fairway.referral.Handover;
import org.fairway.referral.Handovers;
import org.springframework.jdbc.core.simple.JdbcClient;

class JdbcHandovers implements Handovers {
    private final JdbcClient jdbc;

    JdbcHandovers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void record(Handover handover, String by) {
        jdbc.sql("""
                        INSERT INTO fairway.handover (handover_id, case_number, handed_to, handed_on, recorded_by)
                        VALUES (:id, :caseNumber, :to, :on, :recordedBy)
                        ON CONFLICT (handover_id) DO NOTHING
                        """)
                .param("id", handover.id())
                .param("caseNumber", handover.caseNumber().text())
                .param("to", handover.to())
                .param("on", handover.on())
                .param("recordedBy", by)
                .update();
    }

    @Override
    public List<Handover> of(CaseNumber caseNumber) {
        return jdbc.sql("""
                        SELECT handover_id, case_number, handed_to, handed_on
                        FROM fairway.handover WHERE case_number = :caseNumber ORDER BY recorded_at
                        """)
                .param("caseNumber", caseNumber.text())
                .query((row, index) -> new Handover(
                        row.getObject("handover_id", UUID.class),
                        new CaseNumber(row.getString("case_number")),
                        row.getString("handed_to"),
                        row.getObject("handed_on", LocalDate.class)))
                .list();
    }
}
