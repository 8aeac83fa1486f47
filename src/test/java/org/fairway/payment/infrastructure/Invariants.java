package org.fairway.payment.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What must always be so, asked of the tables themselves: each question names what is wrong, and must name nothing. */
final class Invariants {
    private static final List<String> NEVER_CHANGED =
            List.of("ledger_transfer", "payment_instruction", "payment_item", "entitlement_line");
    private static final Map<String, String> WRONG = new LinkedHashMap<>();

    static {
        WRONG.put("debits and credits differ in all", """
                SELECT sum(balance_pence)::text FROM fairway.ledger_balance HAVING sum(balance_pence) <> 0
                """);
        WRONG.put("a payment of a sent run was not posted once", """
                SELECT run_number || ' ' || entitlement_id FROM fairway.payment_standing_item item
                JOIN fairway.payment_run run USING (run_number)
                LEFT JOIN fairway.ledger_transfer moved
                    USING (run_number, entitlement_id, kind, period_first, funder)
                WHERE run.status = 'SENT'
                GROUP BY run_number, entitlement_id, item.kind, item.period_first, item.funder, item.amount_pence
                HAVING count(moved.transfer_number) <> 1 OR sum(moved.settles_pence) <> item.amount_pence
                """);
        WRONG.put("something was posted that no sent run paid", """
                SELECT transfer_number::text FROM fairway.ledger_transfer moved
                LEFT JOIN fairway.payment_run run USING (run_number)
                WHERE moved.run_number IS NOT NULL AND run.status <> 'SENT'
                """);
        WRONG.put("a run, what it was approved for and its payments differ", """
                SELECT run_number FROM fairway.payment_run run WHERE status = 'SENT'
                  AND ((SELECT sum(amount_pence) FROM fairway.payment_standing paid WHERE paid.run_number = run.run_number),
                       (SELECT count(*) FROM fairway.payment_standing paid WHERE paid.run_number = run.run_number))
                      IS DISTINCT FROM (run.total_pence::numeric, run.instruction_count)
                """);
        WRONG.put("a run and what went into transit differ", """
                SELECT run_number FROM fairway.payment_run run WHERE status = 'SENT' AND run.total_pence <> (
                    SELECT sum(CASE 'payments-in-transit' WHEN credit_account THEN amount_pence ELSE -amount_pence END)
                    FROM fairway.ledger_transfer moved WHERE moved.run_number = run.run_number)
                """);
        WRONG.put("a reversal takes back more than there was", """
                SELECT original.transfer_number::text FROM fairway.ledger_transfer original
                JOIN fairway.ledger_transfer back ON back.reverses = original.transfer_number
                GROUP BY original.transfer_number, original.amount_pence
                HAVING sum(back.amount_pence) > original.amount_pence
                """);
        WRONG.put("one person took two steps, or a step came before its time", """
                SELECT run_number FROM fairway.payment_run
                WHERE status = 'SENT' AND (approved_by IN (prepared_by, checked_by)
                   OR released_by IN (prepared_by, checked_by, approved_by)
                   OR NOT (prepared_at <= checked_at AND checked_at <= approved_at AND approved_at <= released_at
                           AND released_at <= sent_at))
                """);
        WRONG.put("a run is no longer what was approved", """
                SELECT run_number FROM fairway.payment_run
                WHERE status = 'SENT' AND digest <> fairway.payment_run_digest(run_number)
                """);
        WRONG.put("two runs pay the same for a period", """
                SELECT entitlement_id || ' ' || period_first FROM fairway.ledger_transfer
                GROUP BY idempotency_key, entitlement_id, period_first HAVING count(*) > 1
                """);
    }

    private final JdbcClient jdbc;

    Invariants(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void check() {
        WRONG.forEach((what, question) -> assertThat(
                        jdbc.sql(question).query(String.class).list())
                .as(what)
                .isEmpty());
        for (String table : NEVER_CHANGED) {
            assertThatThrownBy(() -> jdbc.sql("DELETE FROM fairway." + table).update())
                    .as("rows of %s", table)
                    .isInstanceOf(DataAccessException.class);
        }
    }
}
