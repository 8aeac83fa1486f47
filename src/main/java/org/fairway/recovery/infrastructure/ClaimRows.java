package org.fairway.recovery.infrastructure;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fairway.kernel.CaseNumber;
import org.fairway.kernel.Money;
import org.fairway.kernel.Period;
import org.fairway.payment.Due;
import org.fairway.payment.EntitlementId;
import org.fairway.payment.Funder;
import org.fairway.payment.Overpayment;
import org.fairway.recovery.Claim;
import org.fairway.recovery.ClaimLine;
import org.fairway.recovery.Kept;
import org.fairway.recovery.RecoveryId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Claims as the table keeps them. */
class ClaimRows {
    private final JdbcClient jdbc;
    private final ObjectMapper json;

    ClaimRows(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** A line; what the ledger shows has its period and funder. */
    private record LineRow(
            String what,
            String first,
            String last,
            long pence,
            @Nullable String evidence,
            @Nullable UUID entitlement,
            Due.@Nullable Kind kind,
            @Nullable String funder) {
        static LineRow of(ClaimLine line) {
            Overpayment overpaid = line.overpaid();
            return new LineRow(
                    line.what(),
                    line.first().toString(),
                    line.last().toString(),
                    line.amount().pence(),
                    line.evidence(),
                    overpaid == null ? null : overpaid.entitlement().value(),
                    overpaid == null ? null : overpaid.kind(),
                    overpaid == null ? null : overpaid.funder().code());
        }

        ClaimLine line() {
            LocalDate from = LocalDate.parse(first);
            LocalDate to = LocalDate.parse(last);
            Money amount = Money.ofPence(pence);
            Overpayment overpaid = entitlement == null || kind == null || funder == null
                    ? null
                    : new Overpayment(
                            new EntitlementId(entitlement),
                            kind,
                            new Funder(funder),
                            new Period(from, to),
                            amount,
                            what);
            return new ClaimLine(what, from, to, amount, evidence, overpaid);
        }
    }

    private record KeptRow(long pence, String words) {}

    void insert(Claim claim) {
        jdbc.sql("""
                        INSERT INTO fairway.recovery
                            (recovery_id, case_number, lines, kept, total_pence, reasons, claimed_on, recorded_by)
                        VALUES (:id, :number, :lines::jsonb, :kept::jsonb, :total, :reasons, :on, :by)
                        ON CONFLICT (recovery_id) DO NOTHING
                        """)
                .param("id", claim.id().value())
                .param("number", claim.caseNumber().text())
                .param("lines", written(claim.lines().stream().map(LineRow::of).toList()))
                .param(
                        "kept",
                        written(claim.kept().stream()
                                .map(kept -> new KeptRow(kept.amount().pence(), kept.words()))
                                .toList()))
                .param("total", claim.total().pence())
                .param("reasons", claim.reasons())
                .param("on", claim.claimedOn())
                .param("by", claim.by())
                .update();
    }

    Optional<Claim> find(RecoveryId id) {
        return jdbc.sql("SELECT * FROM fairway.recovery WHERE recovery_id = :id")
                .param("id", id.value())
                .query((row, index) -> claim(id, row))
                .optional();
    }

    private Claim claim(RecoveryId id, ResultSet row) throws SQLException {
        return new Claim(
                id,
                new CaseNumber(row.getString("case_number")),
                read(row.getString("lines"), new TypeReference<List<LineRow>>() {}).stream()
                        .map(LineRow::line)
                        .toList(),
                read(row.getString("kept"), new TypeReference<List<KeptRow>>() {}).stream()
                        .map(kept -> new Kept(Money.ofPence(kept.pence()), kept.words()))
                        .toList(),
                row.getString("reasons"),
                row.getObject("claimed_on", LocalDate.class),
                row.getString("recorded_by"));
    }

    private String written(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }

    private <T> T read(String text, TypeReference<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
