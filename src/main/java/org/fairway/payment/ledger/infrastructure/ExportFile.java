package org.fairway.payment.ledger.infrastructure;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.fairway.kernel.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;

/** Writes the lines of a batch as CSV, as they come and not held. A spreadsheet must not take any of them for a formula. */
final class ExportFile {
    private static final CSVFormat CSV = CSVFormat.RFC4180
            .builder()
            .setHeader(
                    "Batch",
                    "Line",
                    "Transfer",
                    "Journal",
                    "Effective on",
                    "Recorded on",
                    "Cost centre",
                    "Subjective code",
                    "Account",
                    "Funder",
                    "Legal basis",
                    "Debit",
                    "Credit",
                    "Takes back transfer",
                    "Reason")
            .get();
    private static final int AT_ONCE = 2_000;

    private final JdbcTemplate jdbc;

    ExportFile(DataSource database) {
        jdbc = new JdbcTemplate(database);
        jdbc.setFetchSize(AT_ONCE);
    }

    void write(long batch, OutputStream to) {
        try {
            CSVPrinter printer = new CSVPrinter(new OutputStreamWriter(to, StandardCharsets.UTF_8), CSV);
            long[] line = new long[1];
            jdbc.query(
                    "SELECT * FROM fairway.ledger_export_line WHERE batch_number = ? ORDER BY transfer_number, place",
                    (RowCallbackHandler) row -> print(row, ++line[0], printer),
                    batch);
            printer.flush();
        } catch (IOException notWritten) {
            throw new UncheckedIOException("The file of batch " + batch + " could not be written", notWritten);
        }
    }

    private static void print(ResultSet row, long line, CSVPrinter printer) throws SQLException {
        try {
            printer.printRecord(
                    row.getLong("batch_number"),
                    line,
                    row.getLong("transfer_number"),
                    text(row.getString("journal")),
                    row.getString("effective_on"),
                    row.getString("recorded_on"),
                    text(row.getString("cost_centre")),
                    text(row.getString("subjective_code")),
                    text(row.getString("account_code")),
                    text(row.getString("funder")),
                    text(row.getString("legal_basis")),
                    Money.ofPence(row.getLong("debit_pence")).plain(),
                    Money.ofPence(row.getLong("credit_pence")).plain(),
                    text(row.getString("reverses")),
                    text(row.getString("reverse_reason")));
        } catch (IOException notWritten) {
            throw new UncheckedIOException("A line could not be written", notWritten);
        }
    }

    /** What a spreadsheet would reckon with is told as text. */
    private static String text(@Nullable String value) {
        if (value == null) {
            return "";
        }
        return !value.isEmpty() && "=+-@\t\r\n".indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
    }
}
