package org.fairway.pathway.infrastructure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.fairway.kernel.CaseNumber;
import org.fairway.pathway.FollowUp;
import org.fairway.pathway.FollowUpOutcome;
import org.fairway.pathway.FollowUps;
import org.springframework.jdbc.core.simple.JdbcClient;

class JdbcFollowUps implements FollowUps {
    private final JdbcClient jdbc;

    JdbcFollowUps(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void record(FollowUp followUp, String by) {
        CaseNumber newCase = followUp.newCase();
        jdbc.sql("""
                        INSERT INTO fairway.follow_up (follow_up_id, case_number, contacted_on, outcome, found,
                            new_case, try_again_on, recorded_by)
                        VALUES (:id, :caseNumber, :contactedOn, :outcome, :found, :newCase, :tryAgainOn, :recordedBy)
                        ON CONFLICT (follow_up_id) DO NOTHING
                        """)
                .param("id", followUp.id())
                .param("caseNumber", followUp.caseNumber().text())
                .param("contactedOn", followUp.contactedOn())
                .param("outcome", followUp.outcome().name())
                .param("found", followUp.found())
                .param("newCase", newCase == null ? null : newCase.text())
                .param("tryAgainOn", followUp.tryAgainOn())
                .param("recordedBy", by)
                .update();
    }

    @Override
    public Optional<FollowUp> latest(CaseNumber caseNumber) {
        return jdbc.sql("""
                        SELECT follow_up_id, case_number, contacted_on, outcome, found, new_case, try_again_on
                        FROM fairway.follow_up WHERE case_number = :caseNumber ORDER BY recorded_at DESC LIMIT 1
                        """)
                .param("caseNumber", caseNumber.text())
                .query(JdbcFollowUps::followUp)
                .optional();
    }

    private static FollowUp followUp(ResultSet row, int index) throws SQLException {
        String newCase = row.getString("new_case");
        return new FollowUp(
                row.getObject("follow_up_id", UUID.class),
                new CaseNumber(row.getString("case_number")),
                row.getObject("contacted_on", LocalDate.class),
                FollowUpOutcome.valueOf(row.getString("outcome")),
                row.getString("found"),
                newCase == null ? null : new CaseNumber(newCase),
                row.getObject("try_again_on", LocalDate.class));
    }
}
