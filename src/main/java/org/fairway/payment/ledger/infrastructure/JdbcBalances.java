package org.fairway.payment.ledger.infrastructure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.fairway.kernel.Money;
import org.fairway.payment.ledger.AsOf;
import org.fairway.payment.ledger.Balance;
import org.fairway.payment.ledger.Balances;
import org.fairway.payment.ledger.Entry;
import org.fairway.payment.ledger.LedgerAccount;
import org.fairway.payment.ledger.Snapshots;
import org.fairway.payment.ledger.TrialBalance;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Balances come from snapshots; only what none of them has is read transfer by transfer. */
final class JdbcBalances implements Balances, Snapshots {
    private static final String CHART =
            "array_position(ARRAY['ASSET', 'LIABILITY', 'INCOME', 'EXPENDITURE'], account.kind), account.name";
    /** Only parts of the ledger where the account was moved, the newest first, so that it ends with the last one shown. */
    private static final String ENTRIES = """
            WITH part AS (
                SELECT coalesce(max(up_to_transfer), 0) AS after, 9223372036854775807 AS up_to FROM fairway.ledger_snapshot
                UNION ALL
                SELECT after_transfer, up_to_transfer FROM fairway.ledger_snapshot
                WHERE snapshot_number IN (SELECT snapshot_number FROM fairway.ledger_snapshot_line WHERE account_code = :account)
            )
            SELECT transfer.*
            FROM (SELECT * FROM part WHERE after < :before - 1 ORDER BY after DESC) AS part
            CROSS JOIN LATERAL (
                SELECT * FROM fairway.ledger_transfer
                WHERE transfer_number > part.after AND transfer_number <= part.up_to AND transfer_number < :before
                  AND :account IN (debit_account, credit_account)
                ORDER BY transfer_number DESC LIMIT :most) AS transfer
            LIMIT :most
            """;

    private final JdbcClient jdbc;

    JdbcBalances(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public TrialBalance trialBalance(AsOf asOf) {
        List<Balance> balances = jdbc.sql(
                        "SELECT account.account_code, account.name, account.kind, debit_pence, credit_pence "
                                + "FROM fairway.ledger_balances(:day, coalesce(:known, 'infinity'::timestamptz)) "
                                + "JOIN fairway.ledger_account account USING (account_code) ORDER BY " + CHART)
                .param("day", asOf.day())
                .param("known", atUtc(asOf))
                .query((row, index) -> new Balance(
                        account(row),
                        Money.ofPence(row.getLong("debit_pence")),
                        Money.ofPence(row.getLong("credit_pence"))))
                .list();
        return new TrialBalance(asOf, balances);
    }

    private static @Nullable OffsetDateTime atUtc(AsOf asOf) {
        return asOf.known() == null ? null : asOf.known().atOffset(ZoneOffset.UTC);
    }

    @Override
    public List<LedgerAccount> chart() {
        return jdbc.sql("SELECT account_code, name, kind FROM fairway.ledger_account account ORDER BY " + CHART)
                .query((row, index) -> account(row))
                .list();
    }

    @Override
    public List<Entry> entries(String account, long before, int most) {
        return jdbc.sql(ENTRIES)
                .param("account", account)
                .param("before", before)
                .param("most", most)
                .query((row, index) -> entry(row, account))
                .list();
    }

    @Override
    public boolean take() {
        return jdbc.sql("SELECT fairway.ledger_take_snapshot() IS NOT NULL")
                .query(Boolean.class)
                .single();
    }

    @Override
    public long rebuild() {
        return jdbc.sql("SELECT fairway.ledger_rebuild_snapshots()")
                .query(Long.class)
                .single();
    }

    private static LedgerAccount account(ResultSet row) throws SQLException {
        return new LedgerAccount(
                row.getString("account_code"),
                row.getString("name"),
                LedgerAccount.Kind.valueOf(row.getString("kind")));
    }

    private static Entry entry(ResultSet row, String account) throws SQLException {
        boolean debited = account.equals(row.getString("debit_account"));
        Money amount = Money.ofPence(row.getLong("amount_pence"));
        long reversed = row.getLong("reverses");
        return new Entry(
                row.getLong("transfer_number"),
                row.getString("journal"),
                row.getObject("effective_on", LocalDate.class),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("recorded_by"),
                row.getString(debited ? "credit_account" : "debit_account"),
                debited ? amount : Money.NIL,
                debited ? Money.NIL : amount,
                row.getString("run_number"),
                reversed == 0 ? null : new Entry.Reversal(reversed, row.getString("reverse_reason")));
    }
}
