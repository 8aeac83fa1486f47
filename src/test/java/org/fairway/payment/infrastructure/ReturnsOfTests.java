package org.fairway.payment.infrastructure;

import org.fairway.payment.EntitlementId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Payments that come back and are to be made again: entries of the ledger that no run posted. */
final class ReturnsOfTests {
    private static final String TAKE_BACK = """
            INSERT INTO fairway.ledger_transfer
                (journal, idempotency_key, debit_account, credit_account, amount_pence, effective_on, entitlement_id, kind,
                 period_first, funder, settles_pence, reverses, reverse_reason, recorded_by)
            SELECT 'RETURN', 'RETURN/' || transfer_number, 'returned-payments', debit_account, amount_pence, effective_on,
                   entitlement_id, kind, period_first, funder, -settles_pence, transfer_number, 'The payment came back', 'pat'
            FROM fairway.ledger_transfer paid
            WHERE settles_pence > 0 AND credit_account = 'payments-in-transit'
              AND NOT EXISTS (SELECT FROM fairway.ledger_transfer back WHERE back.reverses = paid.transfer_number)
            """;
    private final JdbcClient jdbc;

    ReturnsOfTests(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Takes back one of the payments, if there are so many. */
    void takeBack(int one) {
        jdbc.sql(TAKE_BACK + " ORDER BY transfer_number OFFSET :one LIMIT 1")
                .param("one", one)
                .update();
    }

    /** Takes back the first payment under the agreement. */
    void takeBackFirst(EntitlementId id) {
        jdbc.sql(TAKE_BACK + " AND entitlement_id = :id ORDER BY transfer_number LIMIT 1")
                .param("id", id.value())
                .update();
    }
}
