package org.fairway.eligibility.infrastructure;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.fairway.database.AtTheEnd;
import org.fairway.eligibility.AssessmentArrangement;
import org.fairway.eligibility.AssessmentArrangements;
import org.fairway.eligibility.AssessmentMethod;
import org.fairway.eligibility.SelfAssessment;
import org.fairway.kernel.CaseNumber;
import org.springframework.jdbc.core.simple.JdbcClient;

class JdbcAssessmentArrangements implements AssessmentArrangements {
    private final JdbcClient jdbc;

    JdbcAssessmentArrangements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void record(AssessmentArrangement arrangement) {
        AtTheEnd.row(jdbc, """
                        INSERT INTO fairway.assessment_arrangement (
                            arrangement_id, case_number, self_assessment, method, planned_on, recorded_by)
                        VALUES (:id, :caseNumber, :selfAssessment, :method, :plannedOn, :recordedBy)
                        ON CONFLICT (arrangement_id) DO NOTHING
                        """)
                .param("id", arrangement.id())
                .param("caseNumber", arrangement.caseNumber().text())
                .param("selfAssessment", arrangement.selfAssessment().name())
                .param("method", arrangement.method().name())
                .param("plannedOn", arrangement.plannedOn())
                .param("recordedBy", arrangement.recordedBy())
                .note();
    }

    @Override
    public Optional<AssessmentArrangement> current(CaseNumber caseNumber) {
        AtTheEnd.write("fairway.assessment_arrangement");
        return jdbc.sql("""
                        SELECT * FROM fairway.assessment_arrangement
                        WHERE case_number = :caseNumber ORDER BY recorded_at DESC LIMIT 1
                        """)
                .param("caseNumber", caseNumber.text())
                .query((row, index) -> new AssessmentArrangement(
                        row.getObject("arrangement_id", UUID.class),
                        new CaseNumber(row.getString("case_number")),
                        SelfAssessment.valueOf(row.getString("self_assessment")),
                        AssessmentMethod.valueOf(row.getString("method")),
                        row.getObject("planned_on", LocalDate.class),
                        row.getString("recorded_by")))
                .optional();
    }
}
