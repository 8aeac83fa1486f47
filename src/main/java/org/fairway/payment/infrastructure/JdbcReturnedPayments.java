package org.fairway.payment.infrastructure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fairway.kernel.CaseNumber;
import org.fairway.kernel.Money;
import org.fairway.payment.EntitlementId;
import org.fairway.payment.RunNumber;
import org.fairway.payment.file.making.FileSeal;
import org.fairway.payment.file.returns.ReturnReason;
import org.fairway.payment.file.suspense.Decision;
import org.fairway.payment.file.suspense.Finding;
import org.fairway.payment.file.suspense.KeptReport;
import org.fairway.payment.file.suspense.ReportKind;
import org.fairway.payment.file.suspense.Returned;
import org.fairway.payment.file.suspense.ReturnedPayments;
import org.fairway.payment.file.suspense.SentPayment;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

class JdbcReturnedPayments implements ReturnedPayments {
    private static final Pattern PAYMENT_ID = Pattern.compile("(PR-\\d{4}-\\d{4,9})-(\\d{1,9})");
    private static final String REPORT = """
            SELECT sha256, kind, bytes, accepted, lines, notes, recorded_by, recorded_at FROM fairway.payment_report
            """;
    private static final String RETURNED = """
            SELECT return_id, coalesce(sha256, '') AS sha256, finding, run_number, place, payment_id, reference, amount_pence,
                   code, reason, said, named_day, arrived_on, recorded_by, decision, decided_because
            FROM fairway.payment_returned
            """;
    private static final String ALONE = "WHERE refusal_id IS NULL AND ";
    private static final String PAYMENT = """
            SELECT paid.run_number, paid.place, paid.reference, paid.amount_pence, paid.pay_date, paid.payee_name, paid.account,
                   made.account_ending, run.status = 'SENT' AS sent,
                   EXISTS (SELECT FROM fairway.payment_returned back
                           WHERE (back.run_number, back.place, back.finding) = (paid.run_number, paid.place, 'MATCHED')
                             AND back.decision IS DISTINCT FROM 'CLEARED') AS returned,
                   array_agg(DISTINCT item.case_number) AS cases, array_agg(DISTINCT item.entitlement_id) AS entitlements,
                   bool_and(used.account <> paid.account) AS elsewhere_now
            FROM fairway.payment_manifest_item paid
            JOIN fairway.payment_run run USING (run_number)
            JOIN fairway.payment_instruction made USING (run_number, account)
            JOIN fairway.payment_standing_item item USING (run_number, account)
            JOIN fairway.entitlement_in_use used USING (entitlement_id)
            WHERE %s
            GROUP BY paid.run_number, paid.place, made.account_ending, run.status
            """;
    private final JdbcClient jdbc;
    private final FileSeal seal;
    private final SuspenseLedger ledger;

    JdbcReturnedPayments(JdbcClient jdbc, FileSeal seal) {
        this.jdbc = jdbc;
        this.seal = seal;
        this.ledger = new SuspenseLedger(jdbc);
    }

    @Override
    public Optional<KeptReport> report(String hash) {
        return jdbc.sql(REPORT + "WHERE sha256 = :hash")
                .param("hash", hash)
                .query(JdbcReturnedPayments::report)
                .optional();
    }

    @Override
    public void keep(KeptReport report, byte[] content) {
        String key = seal.key();
        byte[] sealed = seal.seal("fairway.payment_report", report.hash(), "sealed", key, Packed.pack(content));
        jdbc.sql("""
                        INSERT INTO fairway.payment_report
                            (sha256, kind, bytes, sealed, key_id, accepted, lines, notes, recorded_by)
                        VALUES (:hash, :kind, :bytes, :sealed, :key, :accepted, :lines, :notes, :by)
                        ON CONFLICT (sha256) DO NOTHING
                        """)
                .param("hash", report.hash())
                .param("kind", report.kind().name())
                .param("bytes", report.bytes())
                .param("sealed", sealed)
                .param("key", key)
                .param("accepted", report.accepted())
                .param("lines", report.lines())
                .param("notes", report.notes().toArray(String[]::new))
                .param("by", report.by())
                .update();
    }

    @Override
    public List<KeptReport> newest(int most) {
        return jdbc.sql(REPORT + "ORDER BY recorded_at DESC LIMIT :most")
                .param("most", most)
                .query(JdbcReturnedPayments::report)
                .list();
    }

    @Override
    public Optional<SentPayment> payment(String paymentId, String reference) {
        Matcher id = PAYMENT_ID.matcher(paymentId.strip());
        if (id.matches()) {
            return payment(new RunNumber(id.group(1)), Long.parseLong(id.group(2)));
        }
        String stripped = reference.strip().toUpperCase(Locale.ROOT);
        return stripped.isEmpty()
                ? Optional.empty()
                : jdbc.sql(PAYMENT.formatted("paid.reference = :reference"))
                        .param("reference", stripped)
                        .query(JdbcReturnedPayments::payment)
                        .optional();
    }

    @Override
    public Optional<SentPayment> payment(RunNumber run, long place) {
        return jdbc.sql(PAYMENT.formatted("(paid.run_number, paid.place) = (:run, :place)"))
                .param("run", run.text())
                .param("place", place)
                .query(JdbcReturnedPayments::payment)
                .optional();
    }

    @Override
    public boolean keep(Returned returned) {
        int kept = jdbc.sql("""
                        INSERT INTO fairway.payment_return (return_id, sha256, finding, run_number, place, payment_id,
                            reference, amount_pence, code, reason, said, named_day, arrived_on, recorded_by)
                        VALUES (:id, :report, :finding, :run, :place, :payment, :reference, :amount, :code, :reason, :said,
                            :day, :on, :by)
                        ON CONFLICT (return_id) DO NOTHING
                        """)
                .param("id", returned.id())
                .param("report", returned.reportHash())
                .param("finding", returned.finding().name())
                .param("run", returned.run() == null ? null : returned.run().text())
                .param("place", returned.place())
                .param("payment", returned.paymentId())
                .param("reference", returned.reference())
                .param(
                        "amount",
                        returned.amount() == null ? null : returned.amount().pence())
                .param("code", returned.code())
                .param("reason", returned.reason().name())
                .param("said", returned.said())
                .param("day", returned.namedDay())
                .param("on", returned.arrivedOn())
                .param("by", returned.by())
                .update();
        if (kept == 1 && returned.amount() != null && returned.finding() != Finding.NOT_SENT) {
            ledger.arrived(returned, returned.amount(), returned.by());
        }
        return kept == 1;
    }

    @Override
    public Optional<Returned> find(String id) {
        return jdbc.sql(RETURNED + "WHERE return_id = :id")
                .param("id", id)
                .query(JdbcReturnedPayments::returned)
                .optional();
    }

    @Override
    public List<Returned> open(int most) {
        return jdbc.sql(RETURNED + ALONE + "decision IS NULL ORDER BY arrived_on, recorded_at, return_id LIMIT :most")
                .param("most", most)
                .query(JdbcReturnedPayments::returned)
                .list();
    }

    @Override
    public long countOpen() {
        return jdbc.sql("SELECT count(*) FROM fairway.payment_returned " + ALONE + "decision IS NULL")
                .query(Long.class)
                .single();
    }

    @Override
    public List<Returned> decided(int most) {
        return jdbc.sql(RETURNED + ALONE
                        + "decision IS NOT NULL ORDER BY decided_on DESC, recorded_at DESC, return_id LIMIT :most")
                .param("most", most)
                .query(JdbcReturnedPayments::returned)
                .list();
    }

    @Override
    public void match(Returned returned, SentPayment payment, String by) {
        jdbc.sql("""
                        INSERT INTO fairway.payment_return_match (return_id, run_number, place, recorded_by)
                        VALUES (:id, :run, :place, :by) ON CONFLICT (return_id) DO NOTHING
                        """)
                .param("id", returned.id())
                .param("run", payment.run().text())
                .param("place", payment.place())
                .param("by", by)
                .update();
        ledger.arrived(returned, payment.amount(), by);
    }

    @Override
    public boolean decide(Returned returned, Decision decision, String reason, LocalDate on, String by) {
        return jdbc.sql("""
                                INSERT INTO fairway.payment_return_decision (return_id, decision, reason, decided_on, recorded_by)
                                VALUES (:id, :decision, :reason, :on, :by) ON CONFLICT (return_id) DO NOTHING
                                """)
                        .param("id", returned.id())
                        .param("decision", decision.name())
                        .param("reason", reason)
                        .param("on", on)
                        .param("by", by)
                        .update()
                == 1;
    }

    @Override
    public void takeBack(Returned returned, SentPayment payment, String reason, String by) {
        ledger.takenBack(returned, payment, reason, by);
    }

    @Override
    public void clear(Returned returned, String reason, String by) {
        ledger.cleared(returned, reason, by);
    }

    @Override
    public List<Returned> waitingForAccount(EntitlementId entitlement) {
        return jdbc.sql(RETURNED + """
                        WHERE decision = 'PAY_NEW_ACCOUNT' AND EXISTS (
                            SELECT FROM fairway.payment_hold_standing hold
                            WHERE hold.entitlement_id = :entitlement AND hold.cause = 'RETURNED_PAYMENT'
                              AND hold.reference = left(return_id, 8))
                        """)
                .param("entitlement", entitlement.value())
                .query(JdbcReturnedPayments::returned)
                .list();
    }

    private static KeptReport report(ResultSet row, int index) throws SQLException {
        return new KeptReport(
                row.getString("sha256"),
                ReportKind.valueOf(row.getString("kind")),
                row.getLong("bytes"),
                row.getLong("accepted"),
                row.getLong("lines"),
                List.of((String[]) row.getArray("notes").getArray()),
                row.getString("recorded_by"),
                row.getTimestamp("recorded_at").toInstant());
    }

    private static Returned returned(ResultSet row, int index) throws SQLException {
        @Nullable String run = row.getString("run_number");
        @Nullable Long amount = row.getObject("amount_pence", Long.class);
        @Nullable String decision = row.getString("decision");
        @Nullable String because = row.getString("decided_because");
        return new Returned(
                row.getString("return_id"),
                row.getString("sha256"),
                Finding.valueOf(row.getString("finding")),
                run == null ? null : new RunNumber(run),
                row.getObject("place", Long.class),
                row.getString("payment_id"),
                row.getString("reference"),
                amount == null ? null : Money.ofPence(amount),
                row.getString("code"),
                ReturnReason.valueOf(row.getString("reason")),
                row.getString("said"),
                row.getObject("named_day", LocalDate.class),
                row.getObject("arrived_on", LocalDate.class),
                row.getString("recorded_by"),
                decision == null ? null : Decision.valueOf(decision),
                because == null ? "" : because);
    }

    private static SentPayment payment(ResultSet row, int index) throws SQLException {
        return new SentPayment(
                new RunNumber(row.getString("run_number")),
                row.getLong("place"),
                row.getString("reference"),
                Money.ofPence(row.getLong("amount_pence")),
                row.getObject("pay_date", LocalDate.class),
                row.getBoolean("sent"),
                row.getBoolean("returned"),
                row.getString("payee_name"),
                row.getObject("account", UUID.class),
                row.getString("account_ending"),
                Arrays.stream((String[]) row.getArray("cases").getArray())
                        .map(CaseNumber::new)
                        .toList(),
                Arrays.stream((UUID[]) row.getArray("entitlements").getArray())
                        .map(EntitlementId::new)
                        .toList(),
                row.getBoolean("elsewhere_now"));
    }
}
