package org.fairway.eligibility.infrastructure;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.fairway.eligibility.AssessmentRefusal;
import org.fairway.eligibility.AssessmentRefusals;
import org.fairway.kernel.CaseNumber;
import org.springframework.jdbc.core.simple.JdbcClient;

class JdbcAssessmentRefusals implements AssessmentRefusals {
    private final JdbcClient jdbc;

    JdbcAssessmentRefusals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void record(AssessmentRefusal refusal) {
        jdbc.sql("""
                        INSERT INTO fairway.assessment_refusal (
                            refusal_id, case_number, refused_on, own_words, lacks_capacity, best_interests, abuse_risk,
                            recorded_by)
                        VALUES (:id, :caseNumber, :refusedOn, :ownWords, :lacksCapacity, :bestInterests, :abuseRisk,
                            :recordedBy)
                        ON CONFLICT (refusal_id) DO NOTHING
                        """)
                .param("id", refusal.id())
                .param("caseNumber", refusal.caseNumber().text())
                .param("refusedOn", refusal.refusedOn())
                .param("ownWords", refusal.ownWords())
                .param("lacksCapacity", refusal.lacksCapacity())
                .param("bestInterests", refusal.bestInterests())
                .param("abuseRisk", refusal.abuseRisk())
                .param("recordedBy", refusal.recordedBy())
                .update();
    }

    @Override
    public Optional<AssessmentRefusal> current(CaseNumber caseNumber) {
        return jdbc.sql("""
                        SELECT * FROM fairway.assessment_refusal
                        WHERE case_number = :caseNumber ORDER BY recorded_at DESC LIMIT 1
                        """)
                .param("caseNumber", caseNumber.text())
                .query((row, index) -> new AssessmentRefusal(
                        row.getObject("refusal_id", UUID.class),
                        new CaseNumber(row.getString("case_number")),
                        row.getObject("refused_on", LocalDate.class),
                        row.getString("own_words"),
                        row.getBoolean("lacks_capacity"),
                        row.getBoolean("best_interests"),
                        row.getBoolean("abuse_risk"),
                        row.getString("recorded_by")))
                .optional();
    }
}
