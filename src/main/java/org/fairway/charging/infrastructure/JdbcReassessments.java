package org.fairway.charging.infrastructure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fairway.charging.FinancialAssessment.Basis;
import org.fairway.charging.Reassessments;
import org.fairway.kernel.CaseNumber;
import org.springframework.jdbc.core.simple.JdbcClient;

class JdbcReassessments implements Reassessments {
    /** The days from which figures of the means test hold, with the last time that one of that day was entered. */
    private static final String ENTERED = """
            WITH entered AS MATERIALIZED (
                SELECT valid_from, max(recorded_at) AS recorded_at FROM fairway.reference_row
                WHERE kind <> 'CLOCK' AND (key LIKE 'charging.%' OR key LIKE 'guarantee.%' OR key LIKE 'benefit.%')
                GROUP BY valid_from)
            """;

    /** The day of change that was known when the assessment was made, or an earlier one that was entered since. */
    private static final String TOLD = """
            FROM fairway.pathway_case AS p
            JOIN LATERAL (
                SELECT a.assessment_id, a.basis, c.recorded_at, CASE WHEN a.changes_on IS NOT NULL THEN LEAST(a.changes_on, (
                    SELECT min(e.valid_from) FROM entered AS e
                    WHERE e.valid_from > a.as_of AND e.recorded_at > a.recorded_at)) END AS changes_on
                FROM fairway.contribution AS c JOIN fairway.financial_assessment AS a USING (assessment_id)
                WHERE c.case_number = p.case_number ORDER BY c.recorded_at DESC LIMIT 1
            ) AS told ON true
            WHERE p.closed_on IS NULL AND told.changes_on <= :day
            """;

    private static final String NOT_BEGUN = """
            AND NOT EXISTS (
                SELECT FROM fairway.reassessment AS r WHERE r.assessment_id = told.assessment_id)
            AND NOT EXISTS (
                SELECT FROM fairway.financial_information AS i
                WHERE i.case_number = p.case_number AND i.recorded_at > told.recorded_at)
            """;

    private final JdbcClient jdbc;

    JdbcReassessments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Due> changingBy(LocalDate day) {
        return jdbc.sql(ENTERED + "SELECT p.case_number, told.assessment_id, told.basis, told.changes_on " + TOLD
                        + NOT_BEGUN + "ORDER BY told.changes_on, p.case_number")
                .param("day", day)
                .query((row, index) -> new Due(
                        new CaseNumber(row.getString("case_number")),
                        row.getObject("assessment_id", UUID.class),
                        Basis.valueOf(row.getString("basis")),
                        row.getObject("changes_on", LocalDate.class)))
                .list();
    }

    @Override
    public boolean begin(Due due, LocalDate on) {
        return jdbc.sql("""
                        INSERT INTO fairway.reassessment (assessment_id, case_number, changes_on, begun_on)
                        VALUES (:assessment, :caseNumber, :changesOn, :begunOn) ON CONFLICT (assessment_id) DO NOTHING
                        """)
                        .param("assessment", due.assessment())
                        .param("caseNumber", due.caseNumber().text())
                        .param("changesOn", due.on())
                        .param("begunOn", on)
                        .update()
                == 1;
    }

    @Override
    public Optional<LocalDate> begunOn(CaseNumber caseNumber) {
        return jdbc.sql("SELECT max(begun_on) FROM fairway.reassessment WHERE case_number = :caseNumber")
                .param("caseNumber", caseNumber.text())
                .query((row, index) -> Optional.ofNullable(row.getObject(1, LocalDate.class)))
                .single();
    }

    @Override
    public long late(LocalDate day) {
        return jdbc.sql(ENTERED + "SELECT count(*) " + TOLD)
                .param("day", day)
                .query(Long.class)
                .single();
    }
}
