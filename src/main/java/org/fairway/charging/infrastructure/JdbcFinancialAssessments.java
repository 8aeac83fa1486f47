package org.fairway.charging.infrastructure;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fairway.charging.Contribution;
import org.fairway.charging.FinancialAssessment;
import org.fairway.charging.FinancialAssessments;
import org.fairway.charging.FinancialInformation;
import org.fairway.charging.Verification;
import org.fairway.charging.WorkingLine;
import org.fairway.database.PenceAsNumber;
import org.fairway.kernel.CaseNumber;
import org.fairway.kernel.Money;
import org.fairway.replay.RuleChanges;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

class JdbcFinancialAssessments implements FinancialAssessments {
    private static final TypeReference<List<WorkingLine>> WORKING = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    JdbcFinancialAssessments(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json.copy().addMixIn(Money.class, PenceAsNumber.class).addMixIn(CaseNumber.class, TextAsIs.class);
    }

    @Override
    public void record(FinancialInformation information, String by) {
        jdbc.sql("""
                        INSERT INTO fairway.financial_information (
                            information_id, case_number, as_of, disclosed, told, recorded_by)
                        VALUES (:id, :caseNumber, :asOf, :disclosed, :told::jsonb, :by)
                        ON CONFLICT (information_id) DO NOTHING
                        """)
                .param("id", information.id())
                .param("caseNumber", information.caseNumber().text())
                .param("asOf", information.asOf())
                .param("disclosed", information.disclosed())
                .param("told", write(information))
                .param("by", by)
                .update();
    }

    @Override
    public Optional<FinancialInformation> latestInformation(CaseNumber caseNumber) {
        return jdbc.sql("""
                        SELECT told FROM fairway.financial_information
                        WHERE case_number = :caseNumber ORDER BY recorded_at DESC LIMIT 1
                        """)
                .param("caseNumber", caseNumber.text())
                .query((row, index) -> information(row.getString("told")))
                .optional();
    }

    @Override
    public Optional<FinancialInformation> informationLastUsed(CaseNumber caseNumber) {
        return jdbc.sql("""
                        SELECT i.told
                        FROM fairway.contribution AS c
                        JOIN fairway.financial_assessment AS a USING (assessment_id)
                        JOIN fairway.financial_information AS i USING (information_id)
                        WHERE c.case_number = :caseNumber ORDER BY c.recorded_at DESC LIMIT 1
                        """)
                .param("caseNumber", caseNumber.text())
                .query((row, index) -> information(row.getString("told")))
                .optional();
    }

    @Override
    public void keep(FinancialAssessment assessment, @Nullable LocalDate changesOn) {
        jdbc.sql("""
                        INSERT INTO fairway.financial_assessment (
                            assessment_id, information_id, case_number, as_of, basis, assessed_weekly_pence,
                            nobody_to_arrange, asks_council_to_arrange, changes_on, working, rules)
                        VALUES (
                            :id, :information, :caseNumber, :asOf, :basis, :pence, :nobody, :asks, :changesOn, :working::jsonb,
                            :rules)
                        ON CONFLICT (assessment_id) DO NOTHING
                        """)
                .param("id", assessment.id())
                .param("information", assessment.information())
                .param("caseNumber", assessment.caseNumber().text())
                .param("asOf", assessment.asOf())
                .param("basis", assessment.basis().name())
                .param("pence", assessment.assessedAWeek().pence())
                .param("nobody", assessment.nobodyToArrange())
                .param("asks", assessment.asksCouncilToArrange())
                .param("changesOn", changesOn, Types.DATE)
                .param("working", write(assessment.working()))
                .param("rules", RuleChanges.RELEASED.version(JdbcAssessmentsAgain.KIND))
                .update();
    }

    @Override
    public Optional<FinancialAssessment> latest(CaseNumber caseNumber) {
        return jdbc.sql("""
                        SELECT * FROM fairway.financial_assessment
                        WHERE case_number = :caseNumber ORDER BY recorded_at DESC LIMIT 1
                        """)
                .param("caseNumber", caseNumber.text())
                .query((row, index) -> assessment(row))
                .optional();
    }

    @Override
    public void sendBack(FinancialAssessment assessment, String missing, String by) {
        jdbc.sql("""
                        INSERT INTO fairway.financial_assessment_sent_back (assessment_id, missing, recorded_by)
                        VALUES (:id, :missing, :by) ON CONFLICT (assessment_id) DO NOTHING
                        """)
                .param("id", assessment.id())
                .param("missing", missing)
                .param("by", by)
                .update();
    }

    @Override
    public Optional<String> sentBackFor(CaseNumber caseNumber) {
        return jdbc.sql("""
                        SELECT b.missing
                        FROM (
                            SELECT assessment_id FROM fairway.financial_assessment
                            WHERE case_number = :caseNumber ORDER BY recorded_at DESC LIMIT 1
                        ) AS latest
                        JOIN fairway.financial_assessment_sent_back AS b USING (assessment_id)
                        """)
                .param("caseNumber", caseNumber.text())
                .query(String.class)
                .optional();
    }

    @Override
    public void verify(Verification verification) {
        jdbc.sql("""
                        INSERT INTO fairway.financial_assessment_check (
                            assessment_id, evidence, told_on, told_how, in_force_from, asks_no_more,
                            arrangement_fee_weekly_pence, recorded_by)
                        VALUES (:id, :evidence, :toldOn, :toldHow, :inForceFrom, :asksNoMore, :fee, :by)
                        ON CONFLICT (assessment_id) DO NOTHING
                        """)
                .param("id", verification.assessment())
                .param("evidence", verification.evidence())
                .param("toldOn", verification.toldOn())
                .param("toldHow", verification.toldHow())
                .param("inForceFrom", verification.inForceFrom())
                .param("asksNoMore", verification.asksNoMore())
                .param("fee", verification.arrangementFee().pence())
                .param("by", verification.checkedBy())
                .update();
    }

    /** Only a checked assessment comes in force, and only the latest of the case. */
    @Override
    public void settle(CaseNumber caseNumber) {
        jdbc.sql("""
                        INSERT INTO fairway.contribution (
                            assessment_id, case_number, in_force_from, told_on, asks_no_more, arrangement_fee_weekly_pence)
                        SELECT latest.assessment_id, :caseNumber, c.in_force_from, c.told_on, c.asks_no_more,
                            c.arrangement_fee_weekly_pence
                        FROM (
                            SELECT assessment_id FROM fairway.financial_assessment
                            WHERE case_number = :caseNumber ORDER BY recorded_at DESC LIMIT 1
                        ) AS latest
                        JOIN fairway.financial_assessment_check AS c USING (assessment_id)
                        ON CONFLICT (assessment_id) DO NOTHING
                        """).param("caseNumber", caseNumber.text()).update();
    }

    @Override
    public Optional<Contribution> current(CaseNumber caseNumber, LocalDate day) {
        return jdbc.sql("""
                        SELECT a.*, c.told_on, c.in_force_from, c.asks_no_more, c.arrangement_fee_weekly_pence
                        FROM fairway.contribution AS c JOIN fairway.financial_assessment AS a USING (assessment_id)
                        WHERE c.case_number = :caseNumber AND c.in_force_from <= :day
                        ORDER BY c.recorded_at DESC LIMIT 1
                        """)
                .param("caseNumber", caseNumber.text())
                .param("day", day)
                .query((row, index) -> contribution(row))
                .optional();
    }

    @Override
    public Optional<Contribution> told(CaseNumber caseNumber) {
        return jdbc.sql("""
                        SELECT a.*, c.told_on, c.in_force_from, c.asks_no_more, c.arrangement_fee_weekly_pence
                        FROM fairway.contribution AS c JOIN fairway.financial_assessment AS a USING (assessment_id)
                        WHERE c.case_number = :caseNumber ORDER BY c.recorded_at DESC LIMIT 1
                        """)
                .param("caseNumber", caseNumber.text())
                .query((row, index) -> contribution(row))
                .optional();
    }

    private Contribution contribution(ResultSet row) throws SQLException {
        return new Contribution(
                assessment(row),
                row.getObject("told_on", LocalDate.class),
                row.getObject("in_force_from", LocalDate.class),
                row.getBoolean("asks_no_more"),
                Money.ofPence(row.getLong("arrangement_fee_weekly_pence")));
    }

    FinancialAssessment assessment(ResultSet row) throws SQLException {
        return new FinancialAssessment(
                row.getObject("assessment_id", UUID.class),
                row.getObject("information_id", UUID.class),
                new CaseNumber(row.getString("case_number")),
                row.getObject("as_of", LocalDate.class),
                FinancialAssessment.Basis.valueOf(row.getString("basis")),
                Money.ofPence(row.getLong("assessed_weekly_pence")),
                row.getBoolean("nobody_to_arrange"),
                row.getBoolean("asks_council_to_arrange"),
                working(row.getString("working")));
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    FinancialInformation information(String told) {
        try {
            return json.readValue(told, FinancialInformation.class);
        } catch (JsonProcessingException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private List<WorkingLine> working(String lines) {
        try {
            return json.readValue(lines, WORKING);
        } catch (JsonProcessingException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
