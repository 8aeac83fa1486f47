package org.fairway.payment.infrastructure;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.fairway.kernel.Money;
import org.fairway.payment.file.making.FrozenPayment;

/** The payments of a frozen run as the database gives them: each in a row, or all in the lists of one. */
final class FrozenRows {
    private FrozenRows() {}

    static FrozenPayment payment(ResultSet row, int index) throws SQLException {
        return new FrozenPayment(
                row.getLong("place"),
                row.getObject("account", UUID.class),
                row.getString("payee_name"),
                Money.ofPence(row.getLong("amount_pence")),
                row.getObject("pay_date", LocalDate.class),
                row.getString("reference"),
                CostParts.of(row.getString("costs")));
    }

    static List<FrozenPayment> payments(ResultSet row) throws SQLException {
        if (row.getArray("places") == null) {
            return List.of();
        }
        Long[] places = (Long[]) row.getArray("places").getArray();
        UUID[] accounts = (UUID[]) row.getArray("accounts").getArray();
        String[] names = (String[]) row.getArray("names").getArray();
        Long[] amounts = (Long[]) row.getArray("amounts").getArray();
        Date[] days = (Date[]) row.getArray("days").getArray();
        String[] references = (String[]) row.getArray("words").getArray();
        String[] costs = (String[]) row.getArray("costs").getArray();
        List<FrozenPayment> payments = new ArrayList<>(places.length);
        for (int at = 0; at < places.length; at++) {
            payments.add(new FrozenPayment(
                    places[at],
                    accounts[at],
                    names[at],
                    Money.ofPence(amounts[at]),
                    days[at].toLocalDate(),
                    references[at],
                    CostParts.of(costs[at])));
        }
        return payments;
    }
}
