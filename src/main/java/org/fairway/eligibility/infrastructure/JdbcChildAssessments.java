package org.fairway.eligibility.infrastructure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.fairway.eligibility.AssessmentMethod;
import org.fairway.eligibility.ChildAssessment;
import org.fairway.eligibility.ChildAssessments;
import org.fairway.kernel.CaseNumber;
import org.springframework.jdbc.core.simple.JdbcClient;

class JdbcChildAssessments implements ChildAssessments {
    private final JdbcClient jdbc;

    JdbcChildAssessments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void record(ChildAssessment assessment) {
        jdbc.sql("""
                        INSERT INTO fairway.child_assessment (
                            assessment_id, case_number, assessed_on, method, childs_words, parents_words, development,
                            family_and_home, provide_services, reasons, short_break_hours_a_week, other_support,
                            parent_carer_needs, recorded_by)
                        VALUES (
                            :id, :caseNumber, :assessedOn, :method, :childsWords, :parentsWords, :development,
                            :familyAndHome, :provideServices, :reasons, :shortBreakHours, :otherSupport,
                            :parentCarerNeeds, :recordedBy)
                        ON CONFLICT (assessment_id) DO NOTHING
                        """)
                .param("id", assessment.id())
                .param("caseNumber", assessment.caseNumber().text())
                .param("assessedOn", assessment.assessedOn())
                .param("method", assessment.method().name())
                .param("childsWords", assessment.childsWords())
                .param("parentsWords", assessment.parentsWords())
                .param("development", assessment.development())
                .param("familyAndHome", assessment.familyAndHome())
                .param("provideServices", assessment.provideServices())
                .param("reasons", assessment.reasons())
                .param("shortBreakHours", assessment.shortBreakHoursAWeek())
                .param("otherSupport", assessment.otherSupport())
                .param("parentCarerNeeds", assessment.parentCarerNeeds())
                .param("recordedBy", assessment.assessedBy())
                .update();
    }

    @Override
    public Optional<ChildAssessment> current(CaseNumber caseNumber) {
        return jdbc.sql("""
                        SELECT * FROM fairway.child_assessment
                        WHERE case_number = :caseNumber ORDER BY recorded_at DESC LIMIT 1
                        """)
                .param("caseNumber", caseNumber.text())
                .query(JdbcChildAssessments::assessment)
                .optional();
    }

    private static ChildAssessment assessment(ResultSet row, int index) throws SQLException {
        return new ChildAssessment(
                row.getObject("assessment_id", UUID.class),
                new CaseNumber(row.getString("case_number")),
                row.getObject("assessed_on", LocalDate.class),
                row.getString("recorded_by"),
                AssessmentMethod.valueOf(row.getString("method")),
                row.getString("childs_words"),
                row.getString("parents_words"),
                row.getString("development"),
                row.getString("family_and_home"),
                row.getBoolean("provide_services"),
                row.getString("reasons"),
                row.getBigDecimal("short_break_hours_a_week"),
                row.getString("other_support"),
                row.getString("parent_carer_needs"));
    }
}
