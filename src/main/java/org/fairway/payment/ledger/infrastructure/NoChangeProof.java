package org.fairway.payment.ledger.infrastructure;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import org.fairway.payment.ledger.Proof;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Tries to change and to delete, as the role that is connected and as the owner of each table, and takes everything back.
 * Nothing would be touched if it succeeded: the condition is false, and the refusal does not look at it. That nothing can be
 * emptied at a stroke is read from the triggers, because trying would lock the table.
 */
final class NoChangeProof implements Proof {
    /** Tables to which rows are added and nothing else, and runs, which move forward and stay. */
    private static final List<String> KEPT = List.of(
            "ledger_transfer",
            "ledger_seal",
            "ledger_account",
            "ledger_export_transfer",
            "payment_item",
            "payment_instruction",
            "payment_held",
            "audit_entry",
            "decision");

    private static final String REFUSED = "23001";
    private final JdbcTemplate jdbc;

    NoChangeProof(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String invariant() {
        return "I3";
    }

    @Override
    public String promise() {
        return "The database refuses to change or delete what was recorded, to its owner as well (tried, and taken back).";
    }

    @Override
    public Optional<String> firstFault() {
        return Optional.ofNullable(jdbc.execute((ConnectionCallback<@Nullable String>) NoChangeProof::tried));
    }

    private static @Nullable String tried(Connection connection) throws SQLException {
        boolean each = connection.getAutoCommit();
        connection.setAutoCommit(false);
        try {
            for (String table : KEPT) {
                String fault = tried(connection, table);
                if (fault != null) {
                    return fault;
                }
            }
            String runs = refuses(connection, "DELETE FROM fairway.payment_run WHERE false", "");
            return runs != null ? runs : empties(connection, "payment_run");
        } finally {
            connection.rollback();
            connection.setAutoCommit(each);
        }
    }

    private static @Nullable String tried(Connection connection, String table) throws SQLException {
        for (String role : List.of("", owner(connection, table))) {
            for (String change : List.of(
                    "UPDATE fairway." + table + " SET recorded_at = recorded_at WHERE false",
                    "DELETE FROM fairway." + table + " WHERE false")) {
                String fault = refuses(connection, column(change, table), role);
                if (fault != null) {
                    return fault;
                }
            }
        }
        return empties(connection, table);
    }

    private static String column(String change, String table) {
        return switch (table) {
            case "ledger_seal" -> change.replace("recorded_at", "sealed_at");
            case "ledger_export_transfer" -> change.replace("recorded_at", "batch_number");
            default -> change;
        };
    }

    private static @Nullable String refuses(Connection connection, String change, String role) throws SQLException {
        Savepoint before = connection.setSavepoint();
        try (Statement statement = connection.createStatement()) {
            if (!role.isEmpty()) {
                statement.execute("SET LOCAL ROLE " + role);
            }
            statement.execute(change);
            return "This was not refused" + (role.isEmpty() ? "" : " to " + role) + ": " + change + ".";
        } catch (SQLException refused) {
            if (!REFUSED.equals(refused.getSQLState())) {
                return "This was refused, but by no rule of the ledger: " + change + ".";
            }
            return null;
        } finally {
            connection.rollback(before);
        }
    }

    /** The role to try as besides the one that is connected; empty where it may not take it on. */
    private static String owner(Connection connection, String table) throws SQLException {
        return text(
                connection,
                "SELECT CASE WHEN pg_has_role(tableowner, 'MEMBER') THEN quote_ident(tableowner) ELSE '' END FROM pg_tables "
                        + "WHERE schemaname = 'fairway' AND tablename = '" + table + "'");
    }

    private static @Nullable String empties(Connection connection, String table) throws SQLException {
        String refused = "SELECT EXISTS (SELECT FROM pg_trigger WHERE tgrelid = 'fairway." + table + "'::regclass "
                + "AND tgtype & 32 = 32 AND tgenabled IN ('O', 'A') AND tgfoid = 'fairway.refuse_change'::regproc)";
        return text(connection, refused).equals("t") ? null : "Nothing refuses to empty fairway." + table + ".";
    }

    private static String text(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            return row.next() ? row.getString(1) : "";
        }
    }
}
