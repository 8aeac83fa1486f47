package org.fairway.pathway.infrastructure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.fairway.kernel.CaseNumber;
import org.fairway.pathway.PaymentChase;
import org.fairway.pathway.PaymentChaseOutcome;
import org.fairway.pathway.PaymentChases;
import org.springframework.jdbc.core.simple.JdbcClient;

class JdbcPaymentChases implements PaymentChases {
    private final JdbcClient jdbc;

    JdbcPaymentChases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void record(PaymentChase chase, String by) {
        jdbc.sql("""
                        INSERT INTO fairway.payment_chase (chase_id, case_number, chased_on, outcome, found,
                            expected_on, recorded_by)
                        VALUES (:id, :caseNumber, :chasedOn, :outcome, :found, :expectedOn, :recordedBy)
                        ON CONFLICT (chase_id) DO NOTHING
                        """)
                .param("id", chase.id())
                .param("caseNumber", chase.caseNumber().text())
                .param("chasedOn", chase.chasedOn())
                .param("outcome", chase.outcome().name())
                .param("found", chase.found())
                .param("expectedOn", chase.expectedOn())
                .param("recordedBy", by)
                .update();
    }

    @Override
    public List<PaymentChase> of(CaseNumber caseNumber) {
        return jdbc.sql("""
                        SELECT chase_id, case_number, chased_on, outcome, found, expected_on
                        FROM fairway.payment_chase WHERE case_number = :caseNumber ORDER BY recorded_at
                        """)
                .param("caseNumber", caseNumber.text())
                .query(JdbcPaymentChases::chase)
                .list();
    }

    private static PaymentChase chase(ResultSet row, int index) throws SQLException {
        return new PaymentChase(
                row.getObject("chase_id", UUID.class),
                new CaseNumber(row.getString("case_number")),
                row.getObject("chased_on", LocalDate.class),
                PaymentChaseOutcome.valueOf(row.getString("outcome")),
                row.getString("found"),
                row.getObject("expected_on", LocalDate.class));
    }
}
