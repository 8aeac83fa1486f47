package org.fairway.allocation.infrastructure;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.fairway.allocation.Duties;
import org.fairway.allocation.DutyToMeet;
import org.fairway.database.AtTheEnd;
import org.fairway.kernel.CaseNumber;
import org.springframework.jdbc.core.simple.JdbcClient;

class JdbcDuties implements Duties {
    private final JdbcClient jdbc;

    JdbcDuties(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void record(DutyToMeet decision) {
        AtTheEnd.row(jdbc, """
                        INSERT INTO fairway.duty_to_meet (
                            decision_id, case_number, will_meet_needs, provision, rule, reason, words, decided_on)
                        VALUES (:id, :caseNumber, :willMeet, :provision, :rule, :reason, :words, :decidedOn)
                        ON CONFLICT (decision_id) DO NOTHING
                        """)
                .param("id", decision.id())
                .param("caseNumber", decision.caseNumber().text())
                .param("willMeet", decision.willMeetNeeds())
                .param("provision", decision.provision())
                .param("rule", decision.rule())
                .param("reason", decision.reason())
                .param("words", decision.words())
                .param("decidedOn", decision.decidedOn())
                .note();
    }

    @Override
    public Optional<DutyToMeet> current(CaseNumber caseNumber) {
        AtTheEnd.write("fairway.duty_to_meet");
        return jdbc.sql("""
                        SELECT * FROM fairway.duty_to_meet
                        WHERE case_number = :caseNumber ORDER BY recorded_at DESC LIMIT 1
                        """)
                .param("caseNumber", caseNumber.text())
                .query((row, index) -> new DutyToMeet(
                        row.getObject("decision_id", UUID.class),
                        new CaseNumber(row.getString("case_number")),
                        row.getBoolean("will_meet_needs"),
                        row.getString("provision"),
                        row.getString("rule"),
                        row.getString("reason"),
                        row.getString("words"),
                        row.getObject("decided_on", LocalDate.class)))
                .optional();
    }
}
