package org.fairway.payment.infrastructure;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.fairway.payment.RunNumber;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/** The rows that a run wrote, copied into tables of the same columns with nothing but a primary key. */
final class MoneyCopy {
    private static final Map<String, String> KEYS = new LinkedHashMap<>();

    static {
        KEYS.put("payment_instruction", "run_number, account");
        KEYS.put("payment_item", "run_number, entitlement_id, kind, period_first, funder");
        KEYS.put("ledger_transfer", "transfer_number");
    }

    private final DataSource database;
    private final RunNumber number;
    private final Map<String, Path> files = new LinkedHashMap<>();
    private long rows;

    MoneyCopy(DataSource database, RunNumber number) {
        this.database = database;
        this.number = number;
    }

    /** Takes the rows out into files. */
    void take() throws SQLException, IOException {
        try (Connection connection = database.getConnection()) {
            for (String table : List.copyOf(KEYS.keySet())) {
                Path file = Files.createTempFile(table, ".copy");
                file.toFile().deleteOnExit();
                files.put(table, file);
                try (OutputStream out = Files.newOutputStream(file)) {
                    rows += copies(connection)
                            .copyOut(
                                    "COPY (SELECT * FROM fairway." + table + " WHERE run_number = '" + number.text()
                                            + "') TO STDOUT",
                                    out);
                }
            }
        }
    }

    long rows() {
        return rows;
    }

    /** How long it takes to copy them into empty tables and commit. */
    long milliseconds() throws SQLException, IOException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            for (Map.Entry<String, String> key : KEYS.entrySet()) {
                statement.execute("DROP TABLE IF EXISTS raw_" + key.getKey());
                statement.execute("CREATE TABLE raw_" + key.getKey() + " (LIKE fairway." + key.getKey()
                        + ", PRIMARY KEY (" + key.getValue() + "))");
            }
            statement.execute("CHECKPOINT");
            long start = System.nanoTime();
            connection.setAutoCommit(false);
            for (Map.Entry<String, Path> file : files.entrySet()) {
                try (InputStream in = Files.newInputStream(file.getValue())) {
                    copies(connection).copyIn("COPY raw_" + file.getKey() + " FROM STDIN", in, 1 << 16);
                }
            }
            connection.commit();
            connection.setAutoCommit(true);
            return (System.nanoTime() - start) / 1_000_000;
        }
    }

    private static CopyManager copies(Connection connection) throws SQLException {
        return connection.unwrap(PGConnection.class).getCopyAPI();
    }
}
