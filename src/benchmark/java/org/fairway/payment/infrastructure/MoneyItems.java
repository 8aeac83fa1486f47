package org.fairway.payment.infrastructure;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import javax.sql.DataSource;
import org.fairway.kernel.Money;
import org.fairway.payment.RunNumber;
import org.fairway.payment.file.BankAccount;
import org.fairway.payment.file.FrozenItems;
import org.fairway.payment.file.ItemReader;
import org.fairway.payment.file.PaymentItem;

/** The payments of a run as they stand, read with a cursor; account numbers are made up. */
final class MoneyItems implements FrozenItems {
    private final DataSource database;
    private final RunNumber number;

    MoneyItems(DataSource database, RunNumber number) {
        this.database = database;
        this.number = number;
    }

    @Override
    public void giveTo(ItemReader reader) throws IOException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement payments = connection.prepareStatement(
                    "SELECT * FROM fairway.payment_standing WHERE run_number = ? ORDER BY account")) {
                payments.setFetchSize(5_000);
                payments.setString(1, number.text());
                read(payments.executeQuery(), reader);
            }
            connection.commit();
            connection.setAutoCommit(true);
        } catch (SQLException unread) {
            throw new IOException(unread);
        }
    }

    private static void read(ResultSet row, ItemReader reader) throws SQLException, IOException {
        for (int place = 1; row.next(); place++) {
            reader.read(new PaymentItem(
                    "P-" + place,
                    row.getObject("pay_date", LocalDate.class),
                    row.getString("payee_name"),
                    new BankAccount("200415", "%08d".formatted(place)),
                    Money.ofPence(row.getLong("amount_pence")),
                    "FW%08d".formatted(place)));
        }
    }
}
