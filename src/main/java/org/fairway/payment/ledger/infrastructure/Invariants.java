package org.fairway.payment.ledger.infrastructure;

import java.util.List;
import java.util.Optional;
import org.fairway.payment.ledger.Proof;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What one statement can prove: it looks for the first row that is wrong, and says which. */
final class Invariants {
    private static final String EACH_TRANSFER = """
            SELECT format('Transfer %s of journal %s.', transfer_number, journal)
            FROM fairway.ledger_transfer
            WHERE amount_pence <= 0 OR debit_account = credit_account
               OR debit_account NOT IN (SELECT account_code FROM fairway.ledger_account)
               OR credit_account NOT IN (SELECT account_code FROM fairway.ledger_account)
            ORDER BY transfer_number LIMIT 1
            """;
    private static final String ALL_ACCOUNTS = """
            SELECT format('Debits of all accounts are %s pence, credits %s.', sum(debit_pence), sum(credit_pence))
            FROM fairway.ledger_balances('infinity', 'infinity') HAVING sum(debit_pence) <> sum(credit_pence)
            """;
    private static final String SNAPSHOTS = """
            SELECT format('Account %s on %s in snapshot %s.', account_code, effective_on, snapshot_number)
            FROM fairway.ledger_snapshot_faults() ORDER BY snapshot_number, account_code, effective_on LIMIT 1
            """;
    private static final String BALANCES = """
            SELECT format('Account %s: transfers say %s debited and %s credited, snapshots %s and %s.', account_code,
                          summed.debit_pence, summed.credit_pence, kept.debit_pence, kept.credit_pence)
            FROM fairway.ledger_balance summed
            JOIN fairway.ledger_balances('infinity', 'infinity') kept USING (account_code)
            WHERE (summed.debit_pence, summed.credit_pence) <> (kept.debit_pence, kept.credit_pence)
            ORDER BY account_code LIMIT 1
            """;
    private static final String POSTED_ONCE = """
            SELECT format('Run %s, entitlement %s, period from %s, %s: %s pence were to be posted, %s were, by %s transfers.',
                          run_number, entitlement_id, period_first, funder, item.amount_pence, posted.settled, posted.transfers)
            FROM fairway.payment_standing_item item
            JOIN fairway.payment_run run USING (run_number)
            CROSS JOIN LATERAL (
                SELECT count(*) AS transfers, coalesce(sum(settles_pence), 0) AS settled FROM fairway.ledger_transfer transfer
                WHERE (transfer.run_number, transfer.entitlement_id, transfer.kind, transfer.period_first, transfer.funder)
                    = (item.run_number, item.entitlement_id, item.kind, item.period_first, item.funder)
                  AND transfer.reverses IS NULL) AS posted
            WHERE run.status = 'SENT' AND (posted.transfers <> 1 OR posted.settled <> item.amount_pence)
            ORDER BY run_number, entitlement_id, period_first LIMIT 1
            """;
    private static final String POSTED_FOR_A_PAYMENT = """
            SELECT format('Transfer %s of run %s.', transfer_number, run_number)
            FROM fairway.ledger_transfer transfer
            WHERE run_number IS NOT NULL AND reverses IS NULL AND NOT EXISTS (
                SELECT FROM fairway.payment_standing_item item JOIN fairway.payment_run run USING (run_number)
                WHERE (item.run_number, item.entitlement_id, item.kind, item.period_first, item.funder)
                    = (transfer.run_number, transfer.entitlement_id, transfer.kind, transfer.period_first, transfer.funder)
                  AND run.status = 'SENT')
            ORDER BY transfer_number LIMIT 1
            """;
    private static final String RUN_TOTALS = """
            SELECT format('Run %s: %s payments of %s pence were approved, %s of %s stand, and the ledger has %s in transit.',
                          run.run_number, run.instruction_count, run.total_pence, standing.payments, standing.pence, moved.pence)
            FROM fairway.payment_run run
            CROSS JOIN LATERAL (
                SELECT count(*) AS payments, coalesce(sum(amount_pence), 0) AS pence
                FROM fairway.payment_standing paid WHERE paid.run_number = run.run_number) AS standing
            CROSS JOIN LATERAL (
                SELECT coalesce(sum(CASE 'payments-in-transit' WHEN credit_account THEN amount_pence
                                    WHEN debit_account THEN -amount_pence ELSE 0 END), 0) AS pence
                FROM fairway.ledger_transfer transfer
                WHERE transfer.run_number = run.run_number AND transfer.reverses IS NULL) AS moved
            WHERE run.status = 'SENT'
              AND ((run.instruction_count, run.total_pence) <> (standing.payments, standing.pence)
                   OR run.total_pence <> moved.pence OR run.digest <> fairway.payment_run_digest(run.run_number))
            ORDER BY run.run_number LIMIT 1
            """;
    private static final String PAID_AS_DUE = """
            SELECT format('Transfer %s of run %s, entitlement %s, period from %s, %s: %s pence paid with it, %s were due.',
                          transfer_number, run_number, entitlement_id, period_first, funder, paid,
                          gross_pence - contribution_pence + left_pence)
            FROM (SELECT transfer_number, run_number, entitlement_id, kind, period_first, funder, reverses,
                         sum(settles_pence) OVER (PARTITION BY entitlement_id, kind, period_first, funder
                                                  ORDER BY transfer_number) AS paid
                  FROM fairway.ledger_transfer WHERE settles_pence IS NOT NULL) AS posted
            JOIN fairway.payment_item USING (run_number, entitlement_id, kind, period_first, funder)
            WHERE reverses IS NULL AND paid <> gross_pence - contribution_pence + left_pence
            ORDER BY transfer_number LIMIT 1
            """;
    private static final String SHORT_WAY = """
            SELECT format('Case %s, by look %s on %s.', differs, look_number, recorded_at::date)
            FROM (SELECT * FROM fairway.payment_short_way ORDER BY look_number DESC LIMIT 1) AS latest WHERE differs IS NOT NULL
            """;
    private static final String SHARES = """
            SELECT format('Run %s, entitlement %s, period from %s, %s.', run_number, entitlement_id, period_first, funder)
            FROM fairway.payment_item
            WHERE amount_pence <> gross_pence - contribution_pence - paid_before_pence + left_pence
            UNION ALL
            SELECT format('Run %s: what funders bear of payments to account %s comes to %s pence, not %s.', run_number,
                          account, sum(item.amount_pence), paid.amount_pence)
            FROM fairway.payment_instruction paid JOIN fairway.payment_item item USING (run_number, account)
            GROUP BY run_number, account, paid.amount_pence HAVING sum(item.amount_pence) <> paid.amount_pence
            UNION ALL
            SELECT format('Run %s: what only moves between funders comes to %s pence, not to nil.', run_number, sum(amount_pence))
            FROM fairway.payment_item WHERE account IS NULL GROUP BY run_number HAVING sum(amount_pence) <> 0
            LIMIT 1
            """;
    private static final String EXPORTED = """
            SELECT format('Batch %s: transfers %s, %s pence; the ledger has %s and %s, given away were %s.', batch_number,
                          batch.transfers, debit_pence, stretch.transfers, stretch.pence, given.transfers)
            FROM (SELECT *, lag(batch_number, 1, 0::bigint) OVER numbered AS before,
                         lag(up_to_transfer, 1, 0::bigint) OVER numbered AS reached
                  FROM fairway.ledger_export_batch WINDOW numbered AS (ORDER BY batch_number)) AS batch
            CROSS JOIN LATERAL (
                SELECT count(*) AS transfers, coalesce(sum(amount_pence), 0) AS pence FROM fairway.ledger_transfer
                WHERE transfer_number > after_transfer AND transfer_number <= up_to_transfer) AS stretch
            CROSS JOIN LATERAL (
                SELECT count(*) AS transfers FROM fairway.ledger_export_transfer exported
                WHERE exported.batch_number = batch.batch_number
                  AND transfer_number > after_transfer AND transfer_number <= up_to_transfer) AS given
            WHERE batch_number <> before + 1 OR after_transfer <> reached OR debit_pence <> credit_pence
               OR (batch.transfers, debit_pence) <> (stretch.transfers, stretch.pence) OR given.transfers <> batch.transfers
            ORDER BY batch_number LIMIT 1
            """;
    private static final String KEYS = """
            SELECT format('Key %s, from transfer %s on.', idempotency_key, min(transfer_number))
            FROM fairway.ledger_transfer GROUP BY idempotency_key HAVING count(*) > 1
            ORDER BY min(transfer_number) LIMIT 1
            """;
    private static final String REVERSALS = """
            SELECT format('Transfer %s of %s pence: %s were taken back, last by transfer %s.', original.transfer_number,
                          original.amount_pence, sum(reversal.amount_pence), max(reversal.transfer_number))
            FROM fairway.ledger_transfer reversal
            LEFT JOIN fairway.ledger_transfer original ON original.transfer_number = reversal.reverses
            WHERE reversal.reverses IS NOT NULL
            GROUP BY original.transfer_number, original.amount_pence
            HAVING original.transfer_number IS NULL OR sum(reversal.amount_pence) > original.amount_pence
                OR bool_or(coalesce(btrim(reversal.reverse_reason), '') = '')
            ORDER BY original.transfer_number LIMIT 1
            """;
    private static final String PEOPLE = """
            SELECT format('Run %s.', run_number) FROM fairway.payment_run run
            WHERE approved_by IN (prepared_by, checked_by) OR released_by IN (prepared_by, checked_by, approved_by)
               OR (status IN ('RELEASED', 'SENT') AND num_nulls(prepared_by, checked_by, approved_by, released_by) > 0)
               OR NOT (prepared_at <= coalesce(approved_at, prepared_at)
                   AND coalesce(approved_at, prepared_at) <= coalesce(released_at, 'infinity')
                   AND coalesce(released_at, prepared_at) <= coalesce(sent_at, 'infinity'))
               OR approved_at < (SELECT max(item.recorded_at) FROM fairway.payment_item item WHERE item.run_number = run.run_number)
            ORDER BY run_number LIMIT 1
            """;
    private static final String AUDIT = """
            SELECT format('Entry %s of %s.', position, subject) FROM (
                SELECT entry.*, lag(digest, 1, ''::bytea) OVER chain AS before, row_number() OVER chain AS place
                FROM fairway.audit_entry AS entry WINDOW chain AS (PARTITION BY subject ORDER BY position)) AS entry
            LEFT JOIN fairway.audit_payload payload USING (subject, position)
            WHERE position <> place
               OR digest <> fairway.audit_digest(before, subject, position, kind, what, who, at, payload_digest)
               OR payload_digest <> sha256(convert_to(payload.payload ->> 'text', 'UTF8'))
            ORDER BY subject, position LIMIT 1
            """;

    private Invariants() {}

    static List<Proof> of(JdbcClient jdbc) {
        return List.of(
                new Sql(
                        jdbc,
                        "I1",
                        "Every transfer moves more than nil between two accounts of the chart.",
                        EACH_TRANSFER),
                new Sql(jdbc, "I1", "Debits of all accounts together equal their credits.", ALL_ACCOUNTS),
                new Sql(jdbc, "I2", "Every snapshot is what its transfers come to.", SNAPSHOTS),
                new Sql(jdbc, "I2", "The trial balance from transfers equals that from snapshots.", BALANCES),
                new Sql(jdbc, "I4", "Every payment of a run that was sent is posted once, to the penny.", POSTED_ONCE),
                new Sql(jdbc, "I4", "Every transfer of a run is of a payment that was sent.", POSTED_FOR_A_PAYMENT),
                new Sql(jdbc, "I4", "What was approved, what stands and what went in transit are one sum.", RUN_TOTALS),
                new Sql(
                        jdbc,
                        "I4",
                        "Every transfer up to the last batch was given to the finance system once.",
                        EXPORTED),
                new Sql(
                        jdbc,
                        "I5",
                        "After each run exactly what was due is posted for each period and funder.",
                        PAID_AS_DUE),
                new Sql(
                        jdbc,
                        "I5",
                        "Cases reckoned last night from the beginning came to what a run reckons of them.",
                        SHORT_WAY),
                new Sql(jdbc, "I6", "What each funder bears adds up to the payment, to the penny.", SHARES),
                new Sql(jdbc, "I8", "Nothing is posted twice under one key.", KEYS),
                new Sql(jdbc, "I9", "No more is taken back than was posted, and each time for a reason.", REVERSALS),
                new Sql(
                        jdbc,
                        "I10",
                        "Three people dealt with every run, in turn, after its last payment was in.",
                        PEOPLE),
                new Sql(jdbc, "I11", "The chains of the audit verify.", AUDIT));
    }

    private record Sql(JdbcClient jdbc, String invariant, String promise, String statement) implements Proof {
        @Override
        public Optional<String> firstFault() {
            return jdbc.sql(statement).query(String.class).optional();
        }
    }
}
