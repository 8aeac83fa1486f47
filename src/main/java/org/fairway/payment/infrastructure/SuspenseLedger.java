package org.fairway.payment.infrastructure;

import java.time.LocalDate;
import org.fairway.kernel.Money;
import org.fairway.payment.file.suspense.RefusedFile;
import org.fairway.payment.file.suspense.Returned;
import org.fairway.payment.file.suspense.SentPayment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a payment that came back moves in the ledger, each step once. */
final class SuspenseLedger {
    private final JdbcClient jdbc;

    SuspenseLedger(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The money is back, and nobody has decided whose it is: it settles nothing. */
    void arrived(Returned returned, Money amount, String by) {
        jdbc.sql("""
                        INSERT INTO fairway.ledger_transfer (journal, idempotency_key, debit_account, credit_account,
                            amount_pence, effective_on, recorded_by)
                        VALUES (:journal, :key, 'payments-in-transit', 'returned-payments', :amount, :on, :by)
                        ON CONFLICT (idempotency_key) DO NOTHING
                        """)
                .param("journal", journal(returned))
                .param("key", key(returned))
                .param("amount", amount.pence())
                .param("on", returned.arrivedOn())
                .param("by", by)
                .update();
    }

    /** What the payment settled is settled no more, item by item, so that it is due again. */
    void takenBack(Returned returned, SentPayment payment, String reason, String by) {
        jdbc.sql("""
                        INSERT INTO fairway.ledger_transfer (journal, idempotency_key, debit_account, credit_account,
                            amount_pence, effective_on, entitlement_id, kind, period_first, funder, settles_pence, reverses,
                            reverse_reason, recorded_by)
                        SELECT :journal, :key || '/' || posted.transfer_number,
                               CASE posted.credit_account WHEN 'payments-in-transit' THEN 'returned-payments'
                                   ELSE posted.credit_account END,
                               CASE posted.credit_account WHEN 'payments-in-transit' THEN posted.debit_account
                                   ELSE 'returned-payments' END,
                               posted.amount_pence, :on, entitlement_id, kind, period_first, funder, -posted.settles_pence,
                               posted.transfer_number, :reason, :by
                        FROM fairway.ledger_transfer posted
                        JOIN fairway.payment_item item USING (run_number, entitlement_id, kind, period_first, funder)
                        WHERE run_number = :run AND item.account = :account AND posted.reverses IS NULL
                        ORDER BY posted.transfer_number
                        ON CONFLICT (idempotency_key) DO NOTHING
                        """)
                .param("journal", journal(returned))
                .param("key", key(returned))
                .param("on", returned.arrivedOn())
                .param("reason", reason)
                .param("by", by)
                .param("run", payment.run().text())
                .param("account", payment.account())
                .update();
    }

    /** The money is not back after all, or went where it belongs: suspense is rid of it. */
    void cleared(Returned returned, String reason, String by) {
        jdbc.sql("""
                        INSERT INTO fairway.ledger_transfer (journal, idempotency_key, debit_account, credit_account,
                            amount_pence, effective_on, reverses, reverse_reason, recorded_by)
                        SELECT journal, :key || '/cleared', credit_account, debit_account, amount_pence, effective_on,
                               transfer_number, :reason, :by
                        FROM fairway.ledger_transfer WHERE idempotency_key = :key
                        ON CONFLICT (idempotency_key) DO NOTHING
                        """)
                .param("key", key(returned))
                .param("reason", reason)
                .param("by", by)
                .update();
    }

    /** The same for every payment of a file that was refused as a whole. */
    void arrived(RefusedFile refused) {
        jdbc.sql("""
                        INSERT INTO fairway.ledger_transfer (journal, idempotency_key, debit_account, credit_account,
                            amount_pence, effective_on, recorded_by)
                        SELECT :journal, 'returned/' || return_id, 'payments-in-transit', 'returned-payments', amount_pence,
                               arrived_on, recorded_by
                        FROM fairway.payment_return WHERE refusal_id = :refusal ORDER BY place
                        ON CONFLICT (idempotency_key) DO NOTHING
                        """)
                .param("journal", journal(refused))
                .param("refusal", refused.id())
                .update();
    }

    /** What the payments of a refused file settled is settled no more, item by item, so that it is due again. */
    void takenBack(RefusedFile refused, String reason, LocalDate on, String by) {
        jdbc.sql("""
                        INSERT INTO fairway.ledger_transfer (journal, idempotency_key, debit_account, credit_account,
                            amount_pence, effective_on, entitlement_id, kind, period_first, funder, settles_pence, reverses,
                            reverse_reason, recorded_by)
                        SELECT :journal, 'returned/' || back.return_id || '/' || posted.transfer_number,
                               CASE posted.credit_account WHEN 'payments-in-transit' THEN 'returned-payments'
                                   ELSE posted.credit_account END,
                               CASE posted.credit_account WHEN 'payments-in-transit' THEN posted.debit_account
                                   ELSE 'returned-payments' END,
                               posted.amount_pence, :on, entitlement_id, kind, period_first, funder, -posted.settles_pence,
                               posted.transfer_number, :reason, :by
                        FROM fairway.payment_return back
                        JOIN fairway.payment_manifest_item paid USING (run_number, place)
                        JOIN fairway.payment_item item USING (run_number, account)
                        JOIN fairway.ledger_transfer posted USING (run_number, entitlement_id, kind, period_first, funder)
                        WHERE back.refusal_id = :refusal AND posted.reverses IS NULL
                        ORDER BY posted.transfer_number
                        ON CONFLICT (idempotency_key) DO NOTHING
                        """)
                .param("journal", journal(refused))
                .param("refusal", refused.id())
                .param("on", on)
                .param("reason", reason)
                .param("by", by)
                .update();
    }

    /** The file was taken after all: suspense is rid of its payments. */
    void cleared(RefusedFile refused, String reason, String by) {
        jdbc.sql("""
                        INSERT INTO fairway.ledger_transfer (journal, idempotency_key, debit_account, credit_account,
                            amount_pence, effective_on, reverses, reverse_reason, recorded_by)
                        SELECT posted.journal, posted.idempotency_key || '/cleared', posted.credit_account,
                               posted.debit_account, posted.amount_pence, posted.effective_on, posted.transfer_number,
                               :reason, :by
                        FROM fairway.payment_return back
                        JOIN fairway.ledger_transfer posted ON posted.idempotency_key = 'returned/' || back.return_id
                        WHERE back.refusal_id = :refusal ORDER BY posted.transfer_number
                        ON CONFLICT (idempotency_key) DO NOTHING
                        """)
                .param("refusal", refused.id())
                .param("reason", reason)
                .param("by", by)
                .update();
    }

    private static String journal(RefusedFile refused) {
        return "REFUSED-" + refused.run() + "-" + refused.id().substring(0, 8);
    }

    private static String journal(Returned returned) {
        return "RETURN-" + returned.shortId();
    }

    private static String key(Returned returned) {
        return "returned/" + returned.id();
    }
}
