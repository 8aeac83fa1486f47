package org.fairway.enquiry.infrastructure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fairway.enquiry.Approvals;
import org.fairway.kernel.CaseNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

class JdbcApprovals implements Approvals {
    /** A budget that nobody is paid from is no promise, nor is one of which a direct payment was refused. */
    private static final String APPROVED = """
            SELECT off.case_number, known.team, off.decided_on, budget.holds_from, first.pay_date
            FROM (SELECT DISTINCT ON (decided.case_number) decided.case_number, decided.plan_id, decided.decided_on
                  FROM fairway.sign_off decided JOIN fairway.support_plan plan USING (plan_id)
                  WHERE decided.approved AND plan.deployment <> 'MANAGED' AND %s
                  ORDER BY decided.case_number, decided.decided_on, decided.recorded_at) AS off
            JOIN fairway.pathway_case known ON known.case_number = off.case_number
            JOIN LATERAL (SELECT holds_from FROM fairway.personal_budget
                          WHERE case_number = off.case_number AND plan_id = off.plan_id
                            AND (council_share_pence > 0 OR one_off_pence > 0)
                          ORDER BY version LIMIT 1) AS budget ON true
            LEFT JOIN LATERAL (SELECT min(run.pay_date) AS pay_date
                          FROM fairway.payment_item item JOIN fairway.payment_run run USING (run_number)
                          WHERE item.case_number = off.case_number AND item.account IS NOT NULL AND run.status = 'SENT'
                            AND NOT EXISTS (SELECT FROM fairway.payment_held held
                                            WHERE held.run_number = item.run_number
                                              AND held.case_number = item.case_number)) AS first ON true
            """;

    private static final String NOT_REFUSED = """
            AND NOT EXISTS (
                SELECT FROM (SELECT check_id FROM fairway.direct_payment_check
                             WHERE case_number = off.case_number ORDER BY recorded_at DESC LIMIT 1) AS checked
                JOIN fairway.direct_payment_ruling ruled USING (check_id) WHERE ruled.failed <> 'NONE')
            """;
    private final JdbcClient jdbc;

    JdbcApprovals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Approval> of(CaseNumber number) {
        return jdbc.sql(APPROVED.formatted("decided.case_number = :number") + "WHERE true " + NOT_REFUSED)
                .param("number", number.text())
                .query(JdbcApprovals::approval)
                .optional();
    }

    @Override
    public List<Approval> notPaid(@Nullable Place after, int most) {
        return jdbc.sql(APPROVED.formatted("true") + """
                        WHERE known.closed_on IS NULL AND first.pay_date IS NULL
                          AND (off.decided_on, off.case_number) > (:day, :number)
                        """ + NOT_REFUSED
                        + "ORDER BY off.decided_on, off.case_number LIMIT :most")
                .param("day", after == null ? LocalDate.EPOCH : after.approvedOn())
                .param("number", after == null ? "" : after.caseNumber())
                .param("most", most)
                .query(JdbcApprovals::approval)
                .list();
    }

    private static Approval approval(ResultSet row, int index) throws SQLException {
        return new Approval(
                new CaseNumber(row.getString("case_number")),
                row.getString("team"),
                row.getObject("decided_on", LocalDate.class),
                row.getObject("holds_from", LocalDate.class),
                row.getObject("pay_date", LocalDate.class));
    }
}
