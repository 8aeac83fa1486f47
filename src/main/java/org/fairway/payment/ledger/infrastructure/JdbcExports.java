package org.fairway.payment.ledger.infrastructure;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.fairway.kernel.Money;
import org.fairway.payment.file.Hash;
import org.fairway.payment.ledger.AccountCode;
import org.fairway.payment.ledger.AccountCodes;
import org.fairway.payment.ledger.ExportBatch;
import org.fairway.payment.ledger.Exports;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Numbers stand in the order of commits, so a batch is a stretch of the ledger and leaves nothing behind it. */
final class JdbcExports implements Exports, AccountCodes {
    private static final String STRETCH = """
            FROM fairway.ledger_transfer transfer
            LEFT JOIN fairway.entitlement USING (entitlement_id)
            LEFT JOIN fairway.pathway_case USING (case_number)
            WHERE transfer.transfer_number > :after AND transfer.transfer_number <= :upTo
            """;
    private static final String WITHOUT_CODES = """
            SELECT concat_ws(', ', account.name, charged.funder, charged.legal_basis) || ' on ' || first_day AS missing
            FROM (SELECT side.account_code, funder, legal_basis, min(effective_on) AS first_day
                  FROM (SELECT debit_account, credit_account, transfer.funder, legal_basis, transfer.effective_on %s) AS moved
                  CROSS JOIN LATERAL (VALUES (debit_account), (credit_account)) AS side (account_code)
                  GROUP BY side.account_code, funder, legal_basis) AS charged
            JOIN fairway.ledger_account account USING (account_code)
            WHERE fairway.ledger_code_for(account_code, charged.funder, charged.legal_basis, first_day) IS NULL
            ORDER BY missing
            """.formatted(STRETCH);
    private static final String GIVE_AWAY = """
            WITH moved AS MATERIALIZED (
                SELECT transfer.transfer_number, debit_account, credit_account, transfer.funder, legal_basis,
                       transfer.effective_on %s
            ), code AS MATERIALIZED (
                SELECT account_code, funder, legal_basis, effective_on,
                       fairway.ledger_code_for(account_code, funder, legal_basis, effective_on) AS number
                FROM (SELECT debit_account AS account_code, funder, legal_basis, effective_on FROM moved
                      UNION SELECT credit_account, funder, legal_basis, effective_on FROM moved) AS charged
            )
            INSERT INTO fairway.ledger_export_transfer (transfer_number, batch_number, legal_basis, debit_code, credit_code)
            SELECT transfer_number, :batch, moved.legal_basis, debited.number, credited.number
            FROM moved
            JOIN code debited ON (debited.account_code, debited.effective_on) = (debit_account, moved.effective_on)
                AND concat_ws('/', debited.funder, '', debited.legal_basis) = concat_ws('/', moved.funder, '', moved.legal_basis)
            JOIN code credited ON (credited.account_code, credited.effective_on) = (credit_account, moved.effective_on)
                AND concat_ws('/', credited.funder, '', credited.legal_basis) = concat_ws('/', moved.funder, '', moved.legal_basis)
            """.formatted(STRETCH);

    private final JdbcClient jdbc;
    private final ExportFile file;

    JdbcExports(JdbcClient jdbc, DataSource database) {
        this.jdbc = jdbc;
        this.file = new ExportFile(database);
    }

    /** Where the next batch begins and ends. */
    private record Stretch(long batch, long after, long upTo) {}

    @Override
    public Outcome make(String by) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended('fairway.ledger_export_batch', 0))")
                .query()
                .listOfRows();
        Stretch next = jdbc.sql(
                        "SELECT coalesce(max(batch_number), 0) + 1 AS batch, coalesce(max(up_to_transfer), 0) AS after, "
                                + "(SELECT coalesce(max(transfer_number), 0) FROM fairway.ledger_transfer) AS up_to "
                                + "FROM fairway.ledger_export_batch")
                .query((row, index) -> new Stretch(row.getLong("batch"), row.getLong("after"), row.getLong("up_to")))
                .single();
        if (next.upTo() <= next.after()) {
            return new Outcome.NothingNew();
        }
        List<String> missing = stretch(WITHOUT_CODES, next).query(String.class).list();
        return missing.isEmpty() ? new Outcome.Made(made(next, by)) : new Outcome.CodesMissing(missing);
    }

    private ExportBatch made(Stretch next, String by) {
        stretch(GIVE_AWAY, next).param("batch", next.batch()).update();
        jdbc.sql("""
                        INSERT INTO fairway.ledger_export_batch (batch_number, after_transfer, up_to_transfer, transfers,
                                                                 debit_pence, credit_pence, sha256, made_by)
                        SELECT :batch, :after, :upTo, count(DISTINCT transfer_number), sum(debit_pence), sum(credit_pence),
                               :sha256, :by
                        FROM fairway.ledger_export_line WHERE batch_number = :batch
                        """)
                .param("batch", next.batch())
                .param("after", next.after())
                .param("upTo", next.upTo())
                .param("sha256", digest(next.batch()))
                .param("by", by)
                .update();
        return find(next.batch()).orElseThrow();
    }

    private JdbcClient.StatementSpec stretch(String sql, Stretch next) {
        return jdbc.sql(sql).param("after", next.after()).param("upTo", next.upTo());
    }

    /** The digest of the file as its rows make it now. */
    String digest(long batch) {
        MessageDigest digest = Hash.sha256();
        file.write(batch, new DigestOutputStream(OutputStream.nullOutputStream(), digest));
        return Hash.hex(digest);
    }

    @Override
    public List<ExportBatch> batches() {
        return jdbc.sql("SELECT * FROM fairway.ledger_export_batch ORDER BY batch_number DESC")
                .query(JdbcExports::batch)
                .list();
    }

    @Override
    public Optional<ExportBatch> find(long number) {
        return jdbc.sql("SELECT * FROM fairway.ledger_export_batch WHERE batch_number = :number")
                .param("number", number)
                .query(JdbcExports::batch)
                .optional();
    }

    @Override
    public byte[] file(ExportBatch batch) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        file.write(batch.number(), bytes);
        byte[] made = bytes.toByteArray();
        if (!HexFormat.of().formatHex(Hash.sha256().digest(made)).equals(batch.sha256())) {
            throw new IllegalStateException(
                    "Batch " + batch.number() + " of the general ledger does not come out as it was given away");
        }
        return made;
    }

    @Override
    public List<AccountCode> all() {
        return jdbc.sql("SELECT * FROM fairway.ledger_code ORDER BY account_code, valid_from DESC, code_number DESC")
                .query((row, index) -> new AccountCode(
                        row.getString("account_code"),
                        row.getString("funder"),
                        row.getString("legal_basis"),
                        row.getString("cost_centre"),
                        row.getString("subjective_code"),
                        row.getObject("valid_from", LocalDate.class)))
                .list();
    }

    @Override
    public void add(AccountCode code, String by) {
        jdbc.sql(
                        "INSERT INTO fairway.ledger_code (account_code, funder, legal_basis, cost_centre, subjective_code, valid_from, "
                                + "recorded_by) VALUES (:account, :funder, :basis, :costCentre, :subjectiveCode, :from, :by)")
                .param("account", code.account())
                .param("funder", code.funder())
                .param("basis", code.legalBasis())
                .param("costCentre", code.costCentre())
                .param("subjectiveCode", code.subjectiveCode())
                .param("from", code.from())
                .param("by", by)
                .update();
    }

    private static ExportBatch batch(ResultSet row, int index) throws SQLException {
        return new ExportBatch(
                row.getLong("batch_number"),
                row.getLong("transfers"),
                Money.ofPence(row.getLong("debit_pence")),
                Money.ofPence(row.getLong("credit_pence")),
                row.getString("sha256"),
                row.getString("made_by"),
                row.getObject("made_at", OffsetDateTime.class).toInstant());
    }
}
