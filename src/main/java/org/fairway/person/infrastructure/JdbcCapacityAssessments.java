package org.fairway.person.infrastructure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fairway.kernel.CaseNumber;
import org.fairway.person.Ability;
import org.fairway.person.BestInterests;
import org.fairway.person.CapacityAssessment;
import org.fairway.person.CapacityAssessments;
import org.fairway.person.DecisionMaker;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

class JdbcCapacityAssessments implements CapacityAssessments {
    private final JdbcClient jdbc;

    JdbcCapacityAssessments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void record(CapacityAssessment assessment, String by) {
        BestInterests decided = assessment.bestInterests();
        jdbc.sql("""
                        INSERT INTO fairway.capacity_assessment (assessment_id, case_number, decision, assessed_on,
                            help_given, unable_to, impairment, because_of_impairment, lacks_capacity, evidence,
                            decision_maker, authorised_person, consulted, conclusion, review_on, recorded_by)
                        VALUES (:id, :caseNumber, :decision, :assessedOn,
                            :helpGiven, :unableTo, :impairment, :becauseOfImpairment, :lacksCapacity, :evidence,
                            :decisionMaker, :authorisedPerson, :consulted, :conclusion, :reviewOn, :recordedBy)
                        ON CONFLICT (assessment_id) DO NOTHING
                        """)
                .param("id", assessment.id())
                .param("caseNumber", assessment.caseNumber().text())
                .param("decision", assessment.decision())
                .param("assessedOn", assessment.assessedOn())
                .param("helpGiven", assessment.helpGiven())
                .param(
                        "unableTo",
                        assessment.unableTo().stream().map(Enum::name).toArray(String[]::new))
                .param("impairment", assessment.impairment())
                .param("becauseOfImpairment", assessment.becauseOfImpairment())
                .param("lacksCapacity", assessment.lacksCapacity())
                .param("evidence", assessment.evidence())
                .param(
                        "decisionMaker",
                        decided == null ? null : decided.decisionMaker().name())
                .param("authorisedPerson", decided == null ? null : decided.authorisedPerson())
                .param("consulted", decided == null ? null : decided.consulted())
                .param("conclusion", decided == null ? null : decided.conclusion())
                .param("reviewOn", assessment.reviewOn())
                .param("recordedBy", by)
                .update();
    }

    @Override
    public Optional<CapacityAssessment> latest(CaseNumber caseNumber) {
        return jdbc.sql("""
                        SELECT assessment_id, case_number, decision, assessed_on, help_given, unable_to, impairment,
                            because_of_impairment, evidence, decision_maker, authorised_person, consulted, conclusion,
                            review_on
                        FROM fairway.capacity_assessment WHERE case_number = :caseNumber
                        ORDER BY recorded_at DESC LIMIT 1
                        """)
                .param("caseNumber", caseNumber.text())
                .query(JdbcCapacityAssessments::assessment)
                .optional();
    }

    private static CapacityAssessment assessment(ResultSet row, int index) throws SQLException {
        return new CapacityAssessment(
                row.getObject("assessment_id", UUID.class),
                new CaseNumber(row.getString("case_number")),
                row.getString("decision"),
                row.getObject("assessed_on", LocalDate.class),
                row.getString("help_given"),
                abilities(row),
                row.getString("impairment"),
                row.getBoolean("because_of_impairment"),
                row.getString("evidence"),
                bestInterests(row),
                row.getObject("review_on", LocalDate.class));
    }

    private static Set<Ability> abilities(ResultSet row) throws SQLException {
        return Arrays.stream((String[]) row.getArray("unable_to").getArray())
                .map(Ability::valueOf)
                .collect(Collectors.toSet());
    }

    private static @Nullable BestInterests bestInterests(ResultSet row) throws SQLException {
        String decisionMaker = row.getString("decision_maker");
        return decisionMaker == null
                ? null
                : new BestInterests(
                        DecisionMaker.valueOf(decisionMaker),
                        row.getString("authorised_person"),
                        row.getString("consulted"),
                        row.getString("conclusion"));
    }
}
