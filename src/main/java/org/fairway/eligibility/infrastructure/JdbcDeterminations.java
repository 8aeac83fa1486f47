package org.fairway.eligibility.infrastructure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.fairway.database.AtTheEnd;
import org.fairway.eligibility.Determination;
import org.fairway.eligibility.Determinations;
import org.fairway.eligibility.EligibilityTest;
import org.fairway.kernel.CaseNumber;
import org.fairway.pathway.LegalBasis;
import org.springframework.jdbc.core.simple.JdbcClient;

class JdbcDeterminations implements Determinations {
    private final JdbcClient jdbc;

    JdbcDeterminations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void keep(EligibilityTest test) {
        AtTheEnd.row(jdbc, """
                        INSERT INTO fairway.eligibility_test (
                            assessment_id, case_number, legal_basis, eligible, rule_id, rule_reason, outcomes, reasons)
                        VALUES (:assessment, :caseNumber, :basis, :eligible, :rule, :ruleReason, :outcomes, :reasons)
                        ON CONFLICT (assessment_id) DO NOTHING
                        """)
                .param("assessment", test.assessment())
                .param("caseNumber", test.caseNumber().text())
                .param("basis", test.basis().name())
                .param("eligible", test.eligible())
                .param("rule", test.rule())
                .param("ruleReason", test.ruleReason())
                .param("outcomes", test.outcomes().toArray(String[]::new))
                .param("reasons", test.reasons().toArray(String[]::new))
                .note();
    }

    @Override
    public Optional<EligibilityTest> test(CaseNumber caseNumber) {
        AtTheEnd.write("fairway.eligibility_test");
        return jdbc.sql("""
                        SELECT assessment_id, case_number, legal_basis, eligible AS computed, rule_id, rule_reason,
                               outcomes, reasons AS test_reasons
                        FROM fairway.eligibility_test
                        WHERE case_number = :caseNumber ORDER BY recorded_at DESC LIMIT 1
                        """)
                .param("caseNumber", caseNumber.text())
                .query((row, index) -> test(row))
                .optional();
    }

    @Override
    public void record(Determination determination) {
        AtTheEnd.write("fairway.eligibility_test");
        jdbc.sql("""
                        INSERT INTO fairway.determination (
                            determination_id, assessment_id, case_number, eligible, departure, reasons,
                            ordinarily_resident, wants_needs_met, decided_on, recorded_by, power_used)
                        VALUES (:id, :assessment, :caseNumber, :eligible, :departure, :reasons,
                            :ordinarilyResident, :wantsNeedsMet, :decidedOn, :recordedBy, :powerUsed)
                        ON CONFLICT (determination_id) DO NOTHING
                        """)
                .param("id", determination.id())
                .param("assessment", determination.test().assessment())
                .param("caseNumber", determination.caseNumber().text())
                .param("eligible", determination.eligible())
                .param("departure", determination.departure())
                .param("reasons", determination.reasons())
                .param("ordinarilyResident", determination.ordinarilyResident())
                .param("wantsNeedsMet", determination.wantsNeedsMet())
                .param("decidedOn", determination.decidedOn())
                .param("recordedBy", determination.decidedBy())
                .param("powerUsed", determination.powerUsed())
                .update();
    }

    @Override
    public Optional<Determination> current(CaseNumber caseNumber) {
        AtTheEnd.write("fairway.eligibility_test");
        return jdbc.sql("""
                        SELECT decided.*, legal_basis, test.eligible AS computed, rule_id, rule_reason, outcomes,
                               test.reasons AS test_reasons
                        FROM fairway.determination decided
                        JOIN fairway.eligibility_test test USING (assessment_id)
                        WHERE decided.case_number = :caseNumber ORDER BY decided.recorded_at DESC LIMIT 1
                        """)
                .param("caseNumber", caseNumber.text())
                .query(JdbcDeterminations::determination)
                .optional();
    }

    private static Determination determination(ResultSet row, int index) throws SQLException {
        return new Determination(
                row.getObject("determination_id", UUID.class),
                test(row),
                row.getBoolean("eligible"),
                row.getString("departure"),
                row.getString("reasons"),
                row.getObject("ordinarily_resident", Boolean.class),
                row.getObject("wants_needs_met", Boolean.class),
                row.getObject("decided_on", LocalDate.class),
                row.getString("recorded_by"),
                row.getString("power_used"));
    }

    private static EligibilityTest test(ResultSet row) throws SQLException {
        return new EligibilityTest(
                row.getObject("assessment_id", UUID.class),
                new CaseNumber(row.getString("case_number")),
                LegalBasis.valueOf(row.getString("legal_basis")),
                row.getBoolean("computed"),
                row.getString("rule_id"),
                row.getString("rule_reason"),
                Columns.texts(row, "outcomes"),
                Columns.texts(row, "test_reasons"));
    }
}
