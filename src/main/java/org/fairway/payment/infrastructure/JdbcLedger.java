package org.fairway.payment.infrastructure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.fairway.kernel.CaseNumber;
import org.fairway.kernel.Money;
import org.fairway.kernel.Period;
import org.fairway.payment.Due;
import org.fairway.payment.EntitlementId;
import org.fairway.payment.Funder;
import org.fairway.payment.Ledger;
import org.fairway.payment.Paid;
import org.fairway.payment.RunNumber;
import org.springframework.jdbc.core.simple.JdbcClient;

class JdbcLedger implements Ledger {
    private static final String PAID =
            "SELECT entitlement_id, kind, funder, period_first, period_last, paid_pence FROM fairway.ledger_paid";
    private final JdbcClient jdbc;

    JdbcLedger(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Paid> paid(CaseNumber caseNumber) {
        return jdbc.sql(PAID + " WHERE case_number = :number ORDER BY period_first, kind")
                .param("number", caseNumber.text())
                .query(JdbcLedger::row)
                .list();
    }

    @Override
    public void post(RunNumber number) {
        jdbc.sql("""
                        INSERT INTO fairway.ledger_transfer
                            (journal, idempotency_key, debit_account, credit_account, amount_pence, effective_on,
                             run_number, entitlement_id, kind, period_first, funder, settles_pence, recorded_by)
                        SELECT run_number, concat_ws('/', run_number, entitlement_id, item.kind, period_first, item.funder),
                               CASE WHEN amount_pence > 0 THEN account.code ELSE 'payments-in-transit' END,
                               CASE WHEN amount_pence > 0 THEN 'payments-in-transit' ELSE account.code END,
                               abs(amount_pence), run.pay_date, run_number, entitlement_id, item.kind, period_first,
                               item.funder, amount_pence, run.sent_by
                        FROM fairway.payment_standing_item item
                        JOIN fairway.payment_run run USING (run_number)
                        JOIN fairway.pathway_case USING (case_number)
                        LEFT JOIN fairway.ledger_account spent USING (legal_basis)
                        JOIN fairway.funder borne ON borne.funder = item.funder
                        CROSS JOIN LATERAL (SELECT CASE item.kind WHEN 'RECOVERY' THEN 'overpayments'
                            ELSE coalesce(borne.account_code, spent.account_code) END AS code) AS account
                        WHERE run_number = :number
                        ORDER BY case_number, entitlement_id, period_first, item.kind, item.funder
                        ON CONFLICT (idempotency_key) DO NOTHING
                        """).param("number", number.text()).update();
    }

    @Override
    public List<CaseNumber> firstPaidBy(RunNumber number) {
        return jdbc.sql("""
                        SELECT DISTINCT item.case_number
                        FROM fairway.payment_standing_item item JOIN fairway.payment_run run USING (run_number)
                        WHERE run_number = :number AND run.status = 'SENT' AND NOT EXISTS (
                            SELECT FROM fairway.payment_standing_item earlier
                            JOIN fairway.payment_run before ON before.run_number = earlier.run_number
                            WHERE earlier.entitlement_id = item.entitlement_id
                              AND before.status = 'SENT' AND before.sent_at < run.sent_at)
                        ORDER BY item.case_number
                        """)
                .param("number", number.text())
                .query((row, index) -> new CaseNumber(row.getString("case_number")))
                .list();
    }

    static Paid row(ResultSet row, int index) throws SQLException {
        return new Paid(
                new EntitlementId(row.getObject("entitlement_id", UUID.class)),
                Due.Kind.valueOf(row.getString("kind")),
                new Funder(row.getString("funder")),
                new Period(
                        row.getObject("period_first", LocalDate.class), row.getObject("period_last", LocalDate.class)),
                Money.ofPence(row.getLong("paid_pence")));
    }
}
