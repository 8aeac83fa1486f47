package org.fairway.eligibility.infrastructure;

import static org.fairway.eligibility.infrastructure.Columns.choices;
import static org.fairway.eligibility.infrastructure.Columns.column;
import static org.fairway.eligibility.infrastructure.Columns.words;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.fairway.eligibility.AdultOutcome;
import org.fairway.eligibility.AssessmentMethod;
import org.fairway.eligibility.Circumstances;
import org.fairway.eligibility.Condition;
import org.fairway.eligibility.Employment;
import org.fairway.eligibility.InformalHelp;
import org.fairway.eligibility.Limb;
import org.fairway.eligibility.NeedsAssessment;
import org.fairway.eligibility.NeedsAssessments;
import org.fairway.eligibility.OutcomeFinding;
import org.fairway.eligibility.PrimarySupportReason;
import org.fairway.eligibility.SupportLevel;
import org.fairway.eligibility.WellbeingArea;
import org.fairway.kernel.CaseNumber;
import org.fairway.person.Accommodation;
import org.springframework.jdbc.core.simple.JdbcClient;

class JdbcNeedsAssessments implements NeedsAssessments {
    private static final String[] ORDER =
            Stream.of(AdultOutcome.values()).map(Enum::name).toArray(String[]::new);
    private static final String FINDINGS = """
            INSERT INTO fairway.needs_finding (
                assessment_id, outcome, limbs, support_level, hours_a_week, informal_help, own_words,
                happens_now)
            SELECT assessment_id, outcome, string_to_array(limbs, ','), level, hours::numeric, help, words, happens_now
            FROM added, unnest(:outcomes::text[], :limbs::text[], :levels::text[], :hours::text[], :help::text[],
                        :words::text[], :now::text[])
                AS finding (outcome, limbs, level, hours, help, words, happens_now)
            """;
    private final JdbcClient jdbc;

    JdbcNeedsAssessments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void record(NeedsAssessment assessment) {
        withFindings(insert(assessment), assessment.findings()).update();
    }

    private JdbcClient.StatementSpec insert(NeedsAssessment assessment) {
        Circumstances circumstances = assessment.circumstances();
        return jdbc.sql("""
                        WITH added AS (
                        INSERT INTO fairway.needs_assessment (
                            assessment_id, case_number, assessed_on, method, specialist_assessor, involved, own_words,
                            needs_from_impairment, impairment, significant_impact, areas_affected, impact, strengths,
                            fluctuation, children_in_household, nhs_referral, share_with_carers,
                            primary_support_reason, accommodation, employment, has_unpaid_carer, conditions, recorded_by)
                        VALUES (
                            :id, :caseNumber, :assessedOn, :method, :specialistAssessor, :involved, :ownWords,
                            :needsFromImpairment, :impairment, :significantImpact, :areasAffected, :impact, :strengths,
                            :fluctuation, :childrenInHousehold, :nhsReferral, :shareWithCarers,
                            :supportReason, :accommodation, :employment, :hasUnpaidCarer, :conditions, :recordedBy)
                        ON CONFLICT (assessment_id) DO NOTHING RETURNING assessment_id)
                        """ + FINDINGS)
                .param("id", assessment.id())
                .param("caseNumber", assessment.caseNumber().text())
                .param("assessedOn", assessment.assessedOn())
                .param("method", assessment.method().name())
                .param("specialistAssessor", assessment.specialistAssessor())
                .param("involved", assessment.involved())
                .param("ownWords", assessment.ownWords())
                .param("needsFromImpairment", assessment.needsFromImpairment())
                .param("impairment", assessment.impairment())
                .param("significantImpact", assessment.significantImpact())
                .param("areasAffected", words(assessment.areasAffected()))
                .param("impact", assessment.impact())
                .param("strengths", assessment.strengths())
                .param("fluctuation", assessment.fluctuation())
                .param("childrenInHousehold", assessment.childrenInHousehold())
                .param("nhsReferral", assessment.nhsReferral())
                .param("shareWithCarers", assessment.shareWithCarers())
                .param("supportReason", circumstances.primarySupportReason().name())
                .param("accommodation", circumstances.accommodation().name())
                .param("employment", circumstances.employment().name())
                .param("hasUnpaidCarer", circumstances.hasUnpaidCarer())
                .param("conditions", words(circumstances.conditions()))
                .param("recordedBy", assessment.assessedBy());
    }

    private static JdbcClient.StatementSpec withFindings(
            JdbcClient.StatementSpec insert, List<OutcomeFinding> findings) {
        return insert.param("outcomes", column(findings, OutcomeFinding::outcome))
                .param("limbs", column(findings, finding -> Columns.joined(finding.limbs())))
                .param("levels", column(findings, OutcomeFinding::level))
                .param("hours", column(findings, OutcomeFinding::hoursAWeek))
                .param("help", column(findings, OutcomeFinding::help))
                .param("words", column(findings, OutcomeFinding::words))
                .param("now", column(findings, OutcomeFinding::now));
    }

    @Override
    public Optional<NeedsAssessment> current(CaseNumber caseNumber) {
        return jdbc.sql("""
                        SELECT assessment.*, outcome, limbs, support_level, hours_a_week, informal_help,
                               finding.own_words AS finding_words, happens_now
                        FROM (SELECT * FROM fairway.needs_assessment
                              WHERE case_number = :caseNumber ORDER BY recorded_at DESC LIMIT 1) assessment
                        JOIN fairway.needs_finding finding USING (assessment_id)
                        ORDER BY array_position(:order::text[], outcome)
                        """)
                .param("caseNumber", caseNumber.text())
                .param("order", ORDER)
                .query(JdbcNeedsAssessments::read);
    }

    /** An assessment has one row for each outcome, so it is whole when it has them all. */
    private static Optional<NeedsAssessment> read(ResultSet rows) throws SQLException {
        List<OutcomeFinding> findings = new ArrayList<>();
        while (rows.next()) {
            findings.add(finding(rows));
            if (findings.size() == AdultOutcome.values().length) {
                return Optional.of(assessment(rows, findings));
            }
        }
        return Optional.empty();
    }

    private static OutcomeFinding finding(ResultSet row) throws SQLException {
        return new OutcomeFinding(
                AdultOutcome.valueOf(row.getString("outcome")),
                choices(row, "limbs", Limb.class),
                SupportLevel.valueOf(row.getString("support_level")),
                row.getBigDecimal("hours_a_week"),
                InformalHelp.valueOf(row.getString("informal_help")),
                row.getString("finding_words"),
                row.getString("happens_now"));
    }

    private static NeedsAssessment assessment(ResultSet row, List<OutcomeFinding> findings) throws SQLException {
        return new NeedsAssessment(
                row.getObject("assessment_id", UUID.class),
                new CaseNumber(row.getString("case_number")),
                row.getObject("assessed_on", LocalDate.class),
                row.getString("recorded_by"),
                AssessmentMethod.valueOf(row.getString("method")),
                row.getBoolean("specialist_assessor"),
                row.getString("involved"),
                row.getString("own_words"),
                row.getBoolean("needs_from_impairment"),
                row.getString("impairment"),
                findings,
                row.getBoolean("significant_impact"),
                choices(row, "areas_affected", WellbeingArea.class),
                row.getString("impact"),
                row.getString("strengths"),
                row.getString("fluctuation"),
                row.getBoolean("children_in_household"),
                row.getString("nhs_referral"),
                row.getBoolean("share_with_carers"),
                circumstances(row));
    }

    private static Circumstances circumstances(ResultSet row) throws SQLException {
        return new Circumstances(
                PrimarySupportReason.valueOf(row.getString("primary_support_reason")),
                Accommodation.valueOf(row.getString("accommodation")),
                Employment.valueOf(row.getString("employment")),
                row.getBoolean("has_unpaid_carer"),
                choices(row, "conditions", Condition.class));
    }
}
