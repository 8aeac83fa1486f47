package org.fairway.payment.infrastructure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fairway.kernel.Money;
import org.fairway.payment.RunNumber;
import org.fairway.payment.file.suspense.Decision;
import org.fairway.payment.file.suspense.RefusedFile;
import org.fairway.payment.file.suspense.RefusedFiles;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** All payments of a refused file are moved by one statement each, however many they are. */
class JdbcRefusedFiles implements RefusedFiles {
    private final JdbcClient jdbc;
    private final SuspenseLedger ledger;

    JdbcRefusedFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.ledger = new SuspenseLedger(jdbc);
    }

    @Override
    public Optional<RunNumber> run(String serialOrMessage) {
        return jdbc.sql("""
                        SELECT run_number FROM fairway.payment_file
                        WHERE way = 'BACS' AND serial = :said OR way = 'PAIN001' AND run_number || '-' || serial = :said
                        """)
                .param("said", serialOrMessage.strip())
                .query((row, index) -> new RunNumber(row.getString(1)))
                .optional();
    }

    @Override
    public Optional<RefusedFile> find(String id) {
        return jdbc.sql("""
                        SELECT refused.*, decided.decision, back.payments, back.pence
                        FROM fairway.payment_file_refused refused
                        LEFT JOIN fairway.payment_file_refused_decision decided USING (refusal_id)
                        CROSS JOIN LATERAL (
                            SELECT count(*) AS payments, coalesce(sum(amount_pence), 0) AS pence
                            FROM fairway.payment_return WHERE refusal_id = refused.refusal_id) AS back
                        WHERE refusal_id = :id
                        """).param("id", id).query(JdbcRefusedFiles::refused).optional();
    }

    @Override
    public Map<RunNumber, Standing> standings(List<RunNumber> runs) {
        Map<RunNumber, Standing> standings = new LinkedHashMap<>();
        jdbc.sql("""
                        SELECT run_number, CASE max(CASE WHEN refused.refusal_id IS NULL OR decision = 'TAKEN' THEN 0
                                                         WHEN decision IS NULL THEN 1 ELSE 2 END)
                                           WHEN 0 THEN 'SENT' WHEN 1 THEN 'REFUSED' ELSE 'PAID_AGAIN' END AS standing
                        FROM fairway.payment_run
                        LEFT JOIN fairway.payment_file_refused refused USING (run_number)
                        LEFT JOIN fairway.payment_file_refused_decision USING (refusal_id)
                        WHERE run_number = ANY (:runs) AND status = 'SENT' GROUP BY run_number
                        """)
                .param("runs", runs.stream().map(RunNumber::text).toArray(String[]::new))
                .query(row -> {
                    standings.put(new RunNumber(row.getString(1)), Standing.valueOf(row.getString(2)));
                });
        return standings;
    }

    @Override
    public void keep(RefusedFile refused) {
        jdbc.sql("""
                        INSERT INTO fairway.payment_file_refused (refusal_id, run_number, sha256, words, arrived_on, recorded_by)
                        VALUES (:id, :run, :report, :words, :on, :by)
                        """)
                .param("id", refused.id())
                .param("run", refused.run().text())
                .param("report", refused.reportHash())
                .param("words", refused.words())
                .param("on", refused.arrivedOn())
                .param("by", refused.by())
                .update();
        jdbc.sql("""
                        INSERT INTO fairway.payment_return (return_id, sha256, finding, run_number, place, payment_id, reference,
                            amount_pence, code, reason, said, arrived_on, recorded_by, refusal_id)
                        SELECT encode(sha256(convert_to(:id || '/' || paid.place, 'UTF8')), 'hex'), :report, 'MATCHED',
                               paid.run_number, paid.place, paid.run_number || '-' || paid.place, paid.reference,
                               paid.amount_pence, '', 'FILE_REFUSED', '', :on, :by, :id
                        FROM fairway.payment_manifest_item paid
                        WHERE paid.run_number = :run AND NOT EXISTS (
                            SELECT FROM fairway.payment_returned back
                            WHERE (back.run_number, back.place, back.finding) = (paid.run_number, paid.place, 'MATCHED')
                              AND back.decision IS DISTINCT FROM 'CLEARED')
                        """)
                .param("id", refused.id())
                .param("run", refused.run().text())
                .param("report", refused.reportHash())
                .param("on", refused.arrivedOn())
                .param("by", refused.by())
                .update();
        ledger.arrived(refused);
    }

    @Override
    public boolean decide(RefusedFile refused, RefusedFile.Decision decision, String reason, LocalDate on, String by) {
        int kept = jdbc.sql("""
                        INSERT INTO fairway.payment_file_refused_decision (refusal_id, decision, reason, recorded_by)
                        VALUES (:id, :decision, :reason, :by) ON CONFLICT (refusal_id) DO NOTHING
                        """)
                .param("id", refused.id())
                .param("decision", decision.name())
                .param("reason", reason)
                .param("by", by)
                .update();
        if (kept == 0) {
            return false;
        }
        jdbc.sql("""
                        INSERT INTO fairway.payment_return_decision (return_id, decision, reason, decided_on, recorded_by)
                        SELECT return_id, :decision, :reason, :on, :by FROM fairway.payment_return WHERE refusal_id = :id
                        ON CONFLICT (return_id) DO NOTHING
                        """)
                .param("id", refused.id())
                .param("decision", ofEach(decision).name())
                .param("reason", reason)
                .param("on", on)
                .param("by", by)
                .update();
        if (decision == RefusedFile.Decision.PAY_AGAIN) {
            ledger.takenBack(refused, reason, on, by);
        } else {
            ledger.cleared(refused, reason, by);
        }
        return true;
    }

    private static Decision ofEach(RefusedFile.Decision decision) {
        return switch (decision) {
            case PAY_AGAIN -> Decision.PAY_SAME_ACCOUNT;
            case TAKEN -> Decision.CLEARED;
        };
    }

    private static RefusedFile refused(ResultSet row, int index) throws SQLException {
        @Nullable String decision = row.getString("decision");
        return new RefusedFile(
                row.getString("refusal_id"),
                new RunNumber(row.getString("run_number")),
                row.getString("sha256"),
                row.getString("words"),
                row.getObject("arrived_on", LocalDate.class),
                row.getString("recorded_by"),
                row.getLong("payments"),
                Money.ofPence(row.getLong("pence")),
                decision == null ? null : RefusedFile.Decision.valueOf(decision));
    }
}
