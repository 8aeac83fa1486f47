package org.fairway.payment.infrastructure;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.fairway.kernel.Money;
import org.fairway.payment.Difference;
import org.fairway.payment.Outlook;
import org.fairway.payment.Reckoning;
import org.fairway.payment.Reckonings;
import org.fairway.payment.Settled;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/** Writes reckonings, line by line, into a table that only this transaction sees and that is empty after it. */
class ReckonedRows {
    private static final String TABLE = """
            CREATE TEMPORARY TABLE IF NOT EXISTS reckoned_item (
                account uuid, account_ending text NOT NULL, payee_name text NOT NULL, entitlement_id uuid NOT NULL,
                case_number text NOT NULL, kind text NOT NULL, funder text NOT NULL, period_first date NOT NULL,
                period_last date NOT NULL, gross_pence bigint NOT NULL, contribution_pence bigint NOT NULL,
                paid_before_pence bigint NOT NULL, left_pence bigint NOT NULL, amount_pence bigint NOT NULL,
                reason text NOT NULL, because text NOT NULL) ON COMMIT DELETE ROWS
            """;
    private static final String SETTLED = """
            CREATE TEMPORARY TABLE IF NOT EXISTS reckoned_settled (
                entitlement_id uuid NOT NULL, case_number text NOT NULL, settled_before date NOT NULL,
                line_count integer NOT NULL, outside_count integer NOT NULL) ON COMMIT DELETE ROWS
            """;
    private final JdbcTemplate jdbc;

    ReckonedRows(DataSource database) {
        this.jdbc = new JdbcTemplate(database);
    }

    /** Takes all of them, and gives the first so many oddities. */
    List<Outlook.Oddity> take(Reckonings reckonings, int mostOddities) {
        return jdbc.execute((ConnectionCallback<List<Outlook.Oddity>>) connection -> {
            empty(connection);
            CopyText copy = new CopyText(connection, "reckoned_item");
            CopyText settled = new CopyText(connection, "reckoned_settled");
            List<Outlook.Oddity> oddities = new ArrayList<>();
            reckonings.each(reckoning -> {
                add(copy, settled, reckoning);
                if (oddities.size() < mostOddities) {
                    reckoning.oddity().ifPresent(oddities::add);
                }
                return true;
            });
            copy.send();
            settled.send();
            try (Statement statement = connection.createStatement()) {
                statement.execute("ANALYZE reckoned_item");
            }
            return oddities;
        });
    }

    private static void empty(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET LOCAL client_min_messages = warning");
            statement.execute(TABLE);
            statement.execute(SETTLED);
            statement.execute("TRUNCATE reckoned_item, reckoned_settled");
            statement.execute("SET LOCAL work_mem = '64MB'");
        }
    }

    private static void add(CopyText copy, CopyText settled, Reckoning reckoning) {
        try {
            for (Difference line : reckoning.settlement().lines()) {
                add(copy, reckoning, line);
            }
            for (Settled one : reckoning.settled()) {
                settled.add(one.entitlement(), reckoning.caseNumber(), one.before(), one.lines(), one.outside());
            }
        } catch (SQLException refused) {
            throw new IllegalStateException("Reckonings cannot be written", refused);
        }
    }

    private static void add(CopyText copy, Reckoning reckoning, Difference line) throws SQLException {
        copy.add(
                reckoning.amount().isMoreThan(Money.NIL) ? reckoning.payee().account() : null,
                reckoning.payee().accountEnding(),
                reckoning.payee().name(),
                line.entitlement(),
                line.caseNumber(),
                line.due().kind(),
                line.due().funder(),
                line.due().period().first(),
                line.due().period().last(),
                line.due().gross().pence(),
                line.due().contribution().pence(),
                line.paidBefore().pence(),
                line.left().pence(),
                line.amount().pence(),
                line.reason(),
                line.because());
    }
}
