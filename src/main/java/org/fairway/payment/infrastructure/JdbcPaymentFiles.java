package org.fairway.payment.infrastructure;

import java.sql.Array;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.fairway.database.AtTheEnd;
import org.fairway.kernel.Money;
import org.fairway.payment.RunNumber;
import org.fairway.payment.file.making.FileSeal;
import org.fairway.payment.file.making.FrozenPayment;
import org.fairway.payment.file.making.FrozenRun;
import org.fairway.payment.file.making.PayingWay;
import org.fairway.payment.file.making.PaymentFile;
import org.fairway.payment.file.making.PaymentFiles;
import org.fairway.payment.file.making.Submission;
import org.fairway.payment.file.signature.DetachedSignature;
import org.springframework.jdbc.core.simple.JdbcClient;

class JdbcPaymentFiles implements PaymentFiles {
    private static final String TABLE = "fairway.payment_file";
    /** What each account's payment is charged to, as {@link CostParts} reads it. */
    private static final String CHARGED = """
            cost AS (
                SELECT item.account, lower(replace(item.funder, '_', '-')) || CASE legal_basis
                           WHEN 'CARE_ACT_CARER' THEN '.carers' WHEN 'CHILDREN_ACT' THEN '.children' ELSE '.adults' END AS purpose,
                       sum(item.amount_pence)::bigint AS pence
                FROM fairway.payment_standing_item item JOIN fairway.pathway_case USING (case_number)
                WHERE item.run_number = :run AND item.account IS NOT NULL
                GROUP BY 1, 2),
            charged AS (
                SELECT account, string_agg(purpose || '=' || pence, ' ' ORDER BY purpose) AS costs
                FROM cost WHERE pence <> 0 GROUP BY account)
            """;

    private static final String FILE = """
            SELECT run_number, way, service_user_number, serial, file_number, made_at, expires_on, processing_days,
                   payment_count, total_pence, bytes, sha256, signing_key, signature, recorded_by
            FROM fairway.payment_file
            """;
    private final JdbcClient jdbc;
    private final FileSeal seal;

    JdbcPaymentFiles(JdbcClient jdbc, FileSeal seal) {
        this.jdbc = jdbc;
        this.seal = seal;
    }

    @Override
    public List<FrozenPayment> listApproved(RunNumber run) {
        return jdbc.sql("""
                        WITH listed AS (
                            INSERT INTO fairway.payment_manifest_item
                                (run_number, place, account, payee_name, amount_pence, pay_date, reference)
                            SELECT run_number, place, account, payee_name, amount_pence, pay_date,
                                   'DP' || substr(run_number, 6, 2) || substr(run_number, 9) || '-' || place
                            FROM (SELECT paid.*, row_number() OVER (ORDER BY pay_date, account) AS place
                                  FROM fairway.payment_standing paid WHERE run_number = :run) AS ordered
                            ON CONFLICT DO NOTHING
                            RETURNING place, account, payee_name, amount_pence, pay_date, reference),
                        """ + CHARGED + """
                        SELECT place, account, payee_name, amount_pence, pay_date, reference, costs
                        FROM listed JOIN charged USING (account) ORDER BY place
                        """)
                .param("run", run.text())
                .query(FrozenRows::payment)
                .list();
    }

    /** The serial begins with a letter, so that it is none of an earlier system's numbers. */
    @Override
    public Optional<Standing> standing(RunNumber run, LocalDate day) {
        AtTheEnd.write("fairway.payment_manifest");
        AtTheEnd.write(TABLE);
        return jdbc.sql("WITH " + CHARGED + """
                        , listed AS (
                            SELECT array_agg(place ORDER BY place) AS places, array_agg(account ORDER BY place) AS accounts,
                                   array_agg(payee_name ORDER BY place) AS names, array_agg(amount_pence ORDER BY place) AS amounts,
                                   array_agg(pay_date ORDER BY place) AS days, array_agg(reference ORDER BY place) AS words,
                                   array_agg(costs ORDER BY place) AS costs
                            FROM fairway.payment_manifest_item JOIN charged USING (account) WHERE run_number = :run)
                        SELECT listed.*, frozen.run_number, frozen.originator, frozen.account_ending, frozen.payment_count AS frozen_count,
                               frozen.total_pence AS frozen_total, frozen.sha256 AS frozen_hash, made.way,
                               frozen.service_user_number, made.serial, made.file_number, made.made_at, made.expires_on,
                               made.processing_days, made.payment_count, made.total_pence, made.bytes, made.sha256,
                               made.signing_key, made.signature, made.recorded_by,
                               'F' || lpad(upper(to_hex(nextval('fairway.payment_serial_sequence'))), 5, '0') AS next_serial,
                               (SELECT coalesce(max(file_number), 0) + 1 FROM fairway.payment_file other
                                WHERE other.service_user_number = frozen.service_user_number AND made_at::date = :day) AS next_number,
                               ARRAY(SELECT DISTINCT paid.payee_name
                                     FROM fairway.payment_standing_item item
                                     JOIN fairway.payment_manifest_item paid USING (run_number, account)
                                     JOIN fairway.entitlement_in_use used USING (entitlement_id)
                                     WHERE run_number = :run AND used.account <> item.account
                                     ORDER BY paid.payee_name) AS paid_elsewhere
                        FROM listed CROSS JOIN fairway.payment_manifest frozen
                        LEFT JOIN fairway.payment_file made USING (run_number)
                        WHERE run_number = :run
                        """)
                .param("run", run.text())
                .param("day", day)
                .query(JdbcPaymentFiles::standing)
                .optional();
    }

    @Override
    public void keep(FrozenRun frozen, String by) {
        AtTheEnd.row(jdbc, """
                        INSERT INTO fairway.payment_manifest (run_number, originator, service_user_number, account_ending,
                            payment_count, total_pence, sha256, recorded_by)
                        VALUES (:run, :originator, :user, :ending, :count, :total, :hash, :by)
                        """)
                .param("run", frozen.run().text())
                .param("originator", frozen.originator())
                .param("user", frozen.serviceUserNumber())
                .param("ending", frozen.accountEnding())
                .param("count", frozen.count())
                .param("total", frozen.total().pence())
                .param("hash", frozen.hash())
                .param("by", by)
                .note();
    }

    @Override
    public void keep(PaymentFile file, byte[] content) {
        String key = seal.key();
        byte[] sealed = seal.seal(TABLE, file.run().text(), "sealed", key, Packed.pack(content));
        Submission submission = file.submission();
        AtTheEnd.row(jdbc, """
                        INSERT INTO fairway.payment_serial (service_user_number, serial, run_number)
                        VALUES (:user, :serial, :run)
                        """)
                .param("user", file.serviceUserNumber())
                .param("serial", submission.serial())
                .param("run", file.run().text())
                .note();
        AtTheEnd.row(jdbc, """
                        INSERT INTO fairway.payment_file (run_number, way, service_user_number, serial, file_number, made_at,
                            expires_on, processing_days, payment_count, total_pence, bytes, sha256, sealed, key_id,
                            signing_key, signature, recorded_by)
                        VALUES (:run, :way, :user, :serial, :number, :madeAt, :expiresOn, :days, :count, :total, :bytes,
                            :hash, :sealed, :key, :signingKey, :signature, :by)
                        """)
                .param("run", file.run().text())
                .param("way", submission.way().name())
                .param("user", file.serviceUserNumber())
                .param("serial", submission.serial())
                .param("number", submission.number())
                .param("madeAt", Timestamp.valueOf(submission.madeAt()))
                .param("expiresOn", submission.expiresOn())
                .param(
                        "days",
                        submission.processingDays().stream().map(Date::valueOf).toArray(Date[]::new))
                .param("count", file.count())
                .param("total", file.total().pence())
                .param("bytes", file.bytes())
                .param("hash", file.hash())
                .param("sealed", sealed)
                .param("key", key)
                .param("signingKey", file.signature().keyId())
                .param("signature", file.signature().signature())
                .param("by", file.madeBy())
                .note();
    }

    @Override
    public Optional<PaymentFile> find(RunNumber run) {
        AtTheEnd.write(TABLE);
        return jdbc.sql(FILE + "WHERE run_number = :run")
                .param("run", run.text())
                .query(JdbcPaymentFiles::file)
                .optional();
    }

    @Override
    public byte[] content(PaymentFile file) {
        AtTheEnd.write(TABLE);
        return Packed.unpack(jdbc.sql("SELECT sealed, key_id FROM fairway.payment_file WHERE run_number = :run")
                .param("run", file.run().text())
                .query((row, index) ->
                        seal.open(TABLE, file.run().text(), "sealed", row.getString("key_id"), row.getBytes("sealed")))
                .single());
    }

    @Override
    public List<PaymentFile> newest(int most) {
        AtTheEnd.write(TABLE);
        return jdbc.sql(FILE + "ORDER BY recorded_at DESC LIMIT :most")
                .param("most", most)
                .query(JdbcPaymentFiles::file)
                .list();
    }

    @Override
    public void noteDownload(RunNumber run, Download what, String by) {
        jdbc.sql("""
                        INSERT INTO fairway.payment_file_download (run_number, what, recorded_by)
                        VALUES (:run, :what, :by)
                        """)
                .param("run", run.text())
                .param("what", what.name())
                .param("by", by)
                .update();
    }

    @Override
    public List<Downloaded> downloads(List<RunNumber> runs) {
        return jdbc.sql("""
                        SELECT run_number, what, recorded_by, recorded_at FROM fairway.payment_file_download
                        WHERE run_number = ANY (:runs) ORDER BY download_number DESC LIMIT 500
                        """)
                .param("runs", runs.stream().map(RunNumber::text).toArray(String[]::new))
                .query((row, index) -> new Downloaded(
                        new RunNumber(row.getString("run_number")),
                        Download.valueOf(row.getString("what")),
                        row.getString("recorded_by"),
                        row.getTimestamp("recorded_at").toInstant()))
                .list();
    }

    private static Standing standing(ResultSet row, int index) throws SQLException {
        return new Standing(
                new FrozenRun(
                        new RunNumber(row.getString("run_number")),
                        row.getString("originator"),
                        row.getString("service_user_number"),
                        row.getString("account_ending"),
                        row.getLong("frozen_count"),
                        Money.ofPence(row.getLong("frozen_total")),
                        row.getString("frozen_hash")),
                FrozenRows.payments(row),
                row.getString("way") == null ? Optional.empty() : Optional.of(file(row, index)),
                List.of((String[]) row.getArray("paid_elsewhere").getArray()),
                row.getString("next_serial"),
                row.getInt("next_number"));
    }

    private static PaymentFile file(ResultSet row, int index) throws SQLException {
        String hash = row.getString("sha256");
        return new PaymentFile(
                new RunNumber(row.getString("run_number")),
                row.getString("service_user_number"),
                new Submission(
                        PayingWay.valueOf(row.getString("way")),
                        row.getString("serial"),
                        row.getInt("file_number"),
                        row.getObject("made_at", LocalDateTime.class),
                        row.getObject("expires_on", LocalDate.class),
                        days(row.getArray("processing_days"))),
                row.getLong("payment_count"),
                Money.ofPence(row.getLong("total_pence")),
                row.getLong("bytes"),
                hash,
                new DetachedSignature(row.getString("signing_key"), hash, row.getString("signature")),
                row.getString("recorded_by"));
    }

    private static List<LocalDate> days(Array days) throws SQLException {
        return Arrays.stream((Date[]) days.getArray()).map(Date::toLocalDate).toList();
    }
}
