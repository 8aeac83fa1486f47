package org.fairway.payment.infrastructure;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.function.Predicate;
import javax.sql.DataSource;
import org.fairway.kernel.CaseNumber;
import org.fairway.payment.CaseAccount;
import org.fairway.payment.CaseAccounts;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Reads timelines and what was paid side by side, both in order of cases, some thousands of rows at a time. Only one case is
 * held in memory. From where each entitlement is to be reckoned is settled once, before either is read: they must not
 * differ about it.
 */
class JdbcCaseAccounts implements CaseAccounts {
    private static final int ROWS_AT_A_TIME = 5_000;
    private static final String TABLE = """
            CREATE TEMPORARY TABLE IF NOT EXISTS to_reckon (
                entitlement_id uuid NOT NULL, case_number text NOT NULL, line_count integer NOT NULL,
                outside_count integer NOT NULL, settled_before date) ON COMMIT DELETE ROWS
            """;
    private static final String TIMELINES = """
            SELECT e.entitlement_id, e.case_number, e.payee_name, e.account, e.account_ending, e.frequency, e.paid_as,
                   e.starts_on, l.kind, l.weekly_rate, l.amount_pence, l.a_period_pence, l.funding, l.from_on,
                   l.until_on, l.reason, r.line_count, r.outside_count, r.settled_before
            FROM to_reckon r JOIN fairway.entitlement_in_use e USING (entitlement_id)
            LEFT JOIN fairway.entitlement_line l USING (entitlement_id)
            ORDER BY e.case_number, e.starts_on, e.entitlement_id, l.line_number
            """;
    private static final String PAID = """
            SELECT r.case_number, r.entitlement_id, paid.*
            FROM to_reckon r CROSS JOIN LATERAL (
                SELECT moved.kind, moved.funder, moved.period_first,
                       coalesce(max(item.period_last), moved.period_first) AS period_last,
                       sum(moved.settles_pence)::bigint AS paid_pence
                FROM fairway.ledger_transfer moved
                LEFT JOIN fairway.payment_item item USING (run_number, entitlement_id, kind, period_first, funder)
                WHERE moved.entitlement_id = r.entitlement_id
                  AND moved.period_first >= coalesce(r.settled_before, DATE '0001-01-01')
                GROUP BY moved.kind, moved.funder, moved.period_first) AS paid
            ORDER BY r.case_number
            """;
    private final InTransaction transaction;
    private final JdbcTemplate jdbc;

    JdbcCaseAccounts(DataSource database) {
        this.transaction = new InTransaction(database);
        this.jdbc = new JdbcTemplate(database);
    }

    @Override
    public void each(Predicate<CaseAccount> reader) {
        read(reader, "settled_before", null);
    }

    @Override
    public void eachInFull(Predicate<CaseAccount> reader) {
        read(reader, "NULL", null);
    }

    /** Only these cases, as a run reads them. */
    void eachOf(Collection<CaseNumber> cases, Predicate<CaseAccount> reader) {
        read(reader, "settled_before", cases);
    }

    /** Only these cases, with all that was ever paid. */
    void eachOfInFull(Collection<CaseNumber> cases, Predicate<CaseAccount> reader) {
        read(reader, "NULL", cases);
    }

    private void read(Predicate<CaseAccount> reader, String settledBefore, @Nullable Collection<CaseNumber> cases) {
        transaction.run(() -> jdbc.execute((ConnectionCallback<Void>) connection -> {
            begin(connection, settledBefore, cases);
            read(connection, reader);
            return null;
        }));
    }

    private static void begin(Connection connection, String settledBefore, @Nullable Collection<CaseNumber> cases)
            throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET LOCAL client_min_messages = warning");
            statement.execute("SET LOCAL work_mem = '64MB'");
            statement.execute(TABLE);
            statement.execute("TRUNCATE to_reckon");
            take(connection, settledBefore, cases);
            statement.execute("ANALYZE to_reckon");
        }
    }

    private static void take(Connection connection, String settledBefore, @Nullable Collection<CaseNumber> cases)
            throws SQLException {
        String all = "INSERT INTO to_reckon SELECT entitlement_id, case_number, line_count, outside_count, "
                + settledBefore + " FROM fairway.entitlement_to_reckon";
        try (PreparedStatement insert =
                connection.prepareStatement(cases == null ? all : all + " WHERE case_number = ANY (?)")) {
            if (cases != null) {
                Object[] numbers = cases.stream().map(CaseNumber::text).toArray();
                insert.setArray(1, connection.createArrayOf("text", numbers));
            }
            insert.executeUpdate();
        }
    }

    private static void read(Connection connection, Predicate<CaseAccount> reader) throws SQLException {
        try (PreparedStatement timelines = cursor(connection, TIMELINES);
                PreparedStatement payments = cursor(connection, PAID);
                ResultSet lines = timelines.executeQuery();
                ResultSet paid = payments.executeQuery()) {
            new MergedAccounts(lines, paid).each(reader);
        }
    }

    private static PreparedStatement cursor(Connection connection, String query) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(query);
        statement.setFetchSize(ROWS_AT_A_TIME);
        return statement;
    }
}
