package org.fairway.payment.infrastructure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.fairway.kernel.Money;
import org.fairway.kernel.Period;
import org.fairway.payment.Draft;
import org.fairway.payment.ListedPayment;
import org.fairway.payment.Outlook;
import org.fairway.payment.Payee;
import org.fairway.payment.Reckonings;
import org.fairway.payment.RunContents;
import org.fairway.payment.RunNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reckonings go into a table of their own transaction, and from there in a few statements to where they belong. */
class JdbcRunContents implements RunContents {
    private static final String PAYMENTS = """
            SELECT account, min(account_ending) AS account_ending, min(payee_name) AS payee_name,
                   sum(amount_pence)::bigint AS amount_pence, min(period_first) AS period_first,
                   max(period_last) AS period_last
            FROM reckoned_item WHERE account IS NOT NULL GROUP BY account
            """;
    private final InTransaction transaction;
    private final JdbcClient jdbc;
    private final ReckonedRows rows;

    JdbcRunContents(DataSource database) {
        this.transaction = new InTransaction(database);
        this.jdbc = JdbcClient.create(database);
        this.rows = new ReckonedRows(database);
    }

    @Override
    public void add(RunNumber number, Reckonings reckonings) {
        transaction.run(() -> {
            rows.take(reckonings, 0);
            addPayments(number);
            addWorking(number);
            addSettled(number);
            // what reads the run in the same hour must not take it for the empty one that the last count saw
            jdbc.sql("ANALYZE fairway.payment_instruction, fairway.payment_item")
                    .update();
        });
    }

    @Override
    public Draft draft(Reckonings reckonings, int most) {
        return drafted(reckonings, most, List::of);
    }

    @Override
    public Draft draft(Reckonings reckonings, int most, RunNumber against) {
        return drafted(reckonings, most, () -> overtaken(against, most));
    }

    private Draft drafted(Reckonings reckonings, int most, Supplier<List<Outlook.Overtaken>> overtaken) {
        List<Draft> drawn = new ArrayList<>();
        transaction.run(() -> {
            List<Outlook.Oddity> oddities = rows.take(reckonings, most);
            drawn.add(jdbc.sql("SELECT count(*) AS payments, coalesce(sum(amount_pence), 0)::bigint AS total FROM ("
                            + PAYMENTS + ") AS payment")
                    .query((row, index) -> new Draft(
                            row.getLong("payments"),
                            Money.ofPence(row.getLong("total")),
                            largest(most),
                            oddities,
                            overtaken.get()))
                    .single());
        });
        return drawn.get(0);
    }

    private void addPayments(RunNumber number) {
        jdbc.sql("""
                        INSERT INTO fairway.payment_instruction
                            (run_number, account, account_ending, payee_name, amount_pence, period_first, period_last,
                             pay_date)
                        SELECT run.run_number, payment.*, run.pay_date
                        FROM (%s) AS payment CROSS JOIN fairway.payment_run run
                        WHERE run.run_number = :number ORDER BY payment.account
                        ON CONFLICT (run_number, account) DO NOTHING
                        """.formatted(PAYMENTS)).param("number", number.text()).update();
    }

    private void addWorking(RunNumber number) {
        jdbc.sql("""
                        INSERT INTO fairway.payment_item
                            (run_number, account, entitlement_id, case_number, kind, funder, period_first, period_last,
                             gross_pence, contribution_pence, paid_before_pence, left_pence, amount_pence, reason, because)
                        SELECT :number, account, entitlement_id, case_number, kind, funder, period_first, period_last,
                               gross_pence, contribution_pence, paid_before_pence, left_pence, amount_pence, reason, because
                        FROM reckoned_item
                        ON CONFLICT (run_number, entitlement_id, kind, period_first, funder) DO NOTHING
                        """).param("number", number.text()).update();
    }

    private void addSettled(RunNumber number) {
        jdbc.sql("""
                        INSERT INTO fairway.payment_settled
                            (run_number, entitlement_id, case_number, settled_before, line_count, outside_count)
                        SELECT :number, reckoned_settled.* FROM reckoned_settled
                        ON CONFLICT (entitlement_id, settled_before, run_number) DO NOTHING
                        """).param("number", number.text()).update();
    }

    private List<ListedPayment> largest(int most) {
        return jdbc.sql("""
                        SELECT payment.*, last_pence
                        FROM (%s ORDER BY amount_pence DESC, payee_name, account LIMIT :most) AS payment LEFT JOIN LATERAL (
                            SELECT before.amount_pence AS last_pence
                            FROM fairway.payment_standing before JOIN fairway.payment_run run USING (run_number)
                            WHERE before.account = payment.account AND run.status = 'SENT'
                            ORDER BY run.sent_at DESC LIMIT 1) AS last ON true
                        ORDER BY amount_pence DESC, payee_name, account
                        """.formatted(PAYMENTS))
                .param("most", most)
                .query(JdbcRunContents::payment)
                .list();
    }

    private List<Outlook.Overtaken> overtaken(RunNumber number, int most) {
        return jdbc.sql("""
                        SELECT prepared.payee_name, prepared.amount_pence AS prepared_pence,
                               coalesce(now.amount_pence, 0) AS now_pence
                        FROM fairway.payment_standing prepared LEFT JOIN (%s) AS now USING (account)
                        WHERE prepared.run_number = :number AND prepared.amount_pence IS DISTINCT FROM now.amount_pence
                        ORDER BY prepared.amount_pence DESC, prepared.payee_name, account LIMIT :most
                        """.formatted(PAYMENTS))
                .param("number", number.text())
                .param("most", most)
                .query((row, index) -> new Outlook.Overtaken(
                        row.getString("payee_name"),
                        Money.ofPence(row.getLong("prepared_pence")),
                        Money.ofPence(row.getLong("now_pence"))))
                .list();
    }

    private static ListedPayment payment(ResultSet row, int index) throws SQLException {
        @Nullable Long last = row.getObject("last_pence", Long.class);
        return new ListedPayment(
                new Payee(
                        row.getString("payee_name"),
                        row.getObject("account", UUID.class),
                        row.getString("account_ending")),
                Money.ofPence(row.getLong("amount_pence")),
                new Period(
                        row.getObject("period_first", LocalDate.class), row.getObject("period_last", LocalDate.class)),
                last == null ? null : Money.ofPence(last));
    }
}
