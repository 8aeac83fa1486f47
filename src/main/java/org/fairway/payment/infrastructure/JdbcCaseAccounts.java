package org.fairway.payment.infrastructure;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javax.sql.DataSource;
import org.fairway.kernel.CaseNumber;
import org.fairway.payment.CaseAccount;
import org.fairway.payment.CaseAccounts;
import org.fairway.payment.Entitlement;
import org.fairway.payment.EntitlementLine;
import org.fairway.payment.Paid;
import org.fairway.payment.Timeline;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Reads timelines and what was paid side by side, both in order of cases, some thousands of rows at a time. Only one case is
 * held in memory.
 */
class JdbcCaseAccounts implements CaseAccounts {
    private static final int ROWS_AT_A_TIME = 5_000;
    private static final String TIMELINES = JdbcEntitlements.TIMELINES + JdbcEntitlements.IN_ORDER;
    private static final String PAID = JdbcLedger.PAID + " ORDER BY case_number, entitlement_id, period_first";
    private final InTransaction transaction;
    private final JdbcTemplate jdbc;

    JdbcCaseAccounts(DataSource database) {
        this.transaction = new InTransaction(database);
        this.jdbc = new JdbcTemplate(database);
    }

    @Override
    public void each(Predicate<CaseAccount> reader) {
        transaction.run(() -> jdbc.execute((ConnectionCallback<Void>) connection -> {
            read(connection, reader);
            return null;
        }));
    }

    private static void read(Connection connection, Predicate<CaseAccount> reader) throws SQLException {
        try (PreparedStatement timelines = cursor(connection, TIMELINES);
                PreparedStatement payments = cursor(connection, PAID);
                ResultSet lines = timelines.executeQuery();
                ResultSet paid = payments.executeQuery()) {
            new Merge(lines, paid).each(reader);
        }
    }

    private static PreparedStatement cursor(Connection connection, String query) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(query);
        statement.setFetchSize(ROWS_AT_A_TIME);
        return statement;
    }

    /** The two, each standing at the first row that has not been read. */
    private static final class Merge {
        private final ResultSet lines;
        private final ResultSet paid;
        private boolean moreLines;
        private boolean morePaid;

        Merge(ResultSet lines, ResultSet paid) throws SQLException {
            this.lines = lines;
            this.paid = paid;
            moreLines = lines.next();
            morePaid = paid.next();
        }

        void each(Predicate<CaseAccount> reader) throws SQLException {
            while (moreLines) {
                String number = lines.getString("case_number");
                if (!reader.test(new CaseAccount(new CaseNumber(number), timelines(number), paid(number)))) {
                    return;
                }
            }
            if (morePaid) {
                throw new IllegalStateException(
                        "Money was paid for a case without entitlement, or cases are out of order: "
                                + paid.getString("case_number"));
            }
        }

        private List<Timeline> timelines(String number) throws SQLException {
            List<Timeline> timelines = new ArrayList<>();
            while (moreLines && number.equals(lines.getString("case_number"))) {
                timelines.add(timeline());
            }
            return timelines;
        }

        private Timeline timeline() throws SQLException {
            String id = lines.getString("entitlement_id");
            Entitlement entitlement = JdbcEntitlements.entitlement(lines);
            List<EntitlementLine> known = new ArrayList<>();
            while (moreLines && id.equals(lines.getString("entitlement_id"))) {
                @Nullable EntitlementLine line = LineRow.read(lines);
                if (line != null) {
                    known.add(line);
                }
                moreLines = lines.next();
            }
            return new Timeline(entitlement, known);
        }

        private List<Paid> paid(String number) throws SQLException {
            List<Paid> before = new ArrayList<>();
            while (morePaid && number.equals(paid.getString("case_number"))) {
                before.add(JdbcLedger.row(paid, before.size()));
                morePaid = paid.next();
            }
            return before;
        }
    }
}
