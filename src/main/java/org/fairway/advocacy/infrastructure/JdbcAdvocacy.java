package org.fairway.advocacy.infrastructure;

import org.fairway.advocacy.Advocacy;
import org.fairway.advocacy.AdvocacyDecision;
import org.fairway.kernel.CaseNumber;
import org.fairway.person.AdvocateRole;
import org.springframework.jdbc.core.simple.JdbcClient;

class JdbcAdvocacy implements Advocacy {
    private final JdbcClient jdbc;

    JdbcAdvocacy(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void record(AdvocacyDecision decision, String by) {
        AdvocateRole role = decision.role();
        jdbc.sql("""
                        INSERT INTO fairway.advocacy_decision (case_number, substantial_difficulty,
                            appropriate_person_helps, long_nhs_stay_likely, lacks_capacity, role, recorded_by)
                        VALUES (:caseNumber, :difficulty, :helps, :longStay, :lacksCapacity, :role, :recordedBy)
                        """)
                .param("caseNumber", decision.caseNumber().text())
                .param("difficulty", decision.involvement().substantialDifficulty())
                .param("helps", decision.involvement().appropriatePersonHelps())
                .param("longStay", decision.involvement().longNhsStayLikely())
                .param("lacksCapacity", decision.lacksCapacity())
                .param("role", role == null ? null : role.name())
                .param("recordedBy", by)
                .update();
    }

    @Override
    public boolean neededAndMissing(CaseNumber caseNumber) {
        return jdbc.sql("""
                        SELECT coalesce((SELECT role IS NOT NULL FROM fairway.advocacy_decision
                                WHERE case_number = :caseNumber ORDER BY decision_id DESC LIMIT 1), false)
                            AND NOT EXISTS (SELECT FROM fairway.advocate WHERE case_number = :caseNumber)
                        """)
                .param("caseNumber", caseNumber.text())
                .query(Boolean.class)
                .single();
    }
}
