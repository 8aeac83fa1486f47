package org.fairway.payment.infrastructure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fairway.kernel.Money;
import org.fairway.kernel.Period;
import org.fairway.payment.ListedPayment;
import org.fairway.payment.Payee;
import org.fairway.payment.PaymentRun;
import org.fairway.payment.PaymentRuns;
import org.fairway.payment.RunNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

class JdbcPaymentRuns implements PaymentRuns {
    /** What stands is added up only until it is frozen. */
    private static final String RUN = """
            SELECT run.run_number, run.pay_date, status, prepared_by, checked_by, approved_by, released_by, sent_by,
                   cancel_reason, coalesce(instruction_count, standing.instructions) AS instructions,
                   coalesce(total_pence, standing.total, 0)::bigint AS total
            FROM fairway.payment_run run LEFT JOIN LATERAL (
                SELECT count(DISTINCT item.account) AS instructions, sum(item.amount_pence) AS total
                FROM fairway.payment_standing_item item
                WHERE item.run_number = run.run_number AND item.account IS NOT NULL AND run.instruction_count IS NULL) standing ON true
            """;

    private static final String SETTLED =
            " AND NOT EXISTS (SELECT FROM fairway.payment_exception_state WHERE run_number = :number AND open)";
    private static final String FURTHER_APPROVER = """
            EXISTS (SELECT FROM fairway.payment_exception_accepted accepted
                    JOIN fairway.payment_exception found USING (run_number, exception_number)
                    WHERE run_number = :number AND accepted.recorded_by = :by AND fairway.is_over_a_limit(found.kind))
            """;
    private static final String APART = " AND NOT " + FURTHER_APPROVER;

    private final JdbcClient jdbc;

    JdbcPaymentRuns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public RunNumber nextNumber(int year) {
        long next = jdbc.sql("SELECT nextval('fairway.payment_run_sequence')")
                .query(Long.class)
                .single();
        return RunNumber.of(year, next);
    }

    @Override
    public Optional<PaymentRun> find(RunNumber number) {
        return jdbc.sql(RUN + "WHERE run_number = :number")
                .param("number", number.text())
                .query(JdbcPaymentRuns::run)
                .optional();
    }

    @Override
    public Optional<PaymentRun> underWay() {
        return jdbc.sql(RUN + "WHERE status IN ('PREPARED', 'APPROVED', 'RELEASED')")
                .query(JdbcPaymentRuns::run)
                .optional();
    }

    @Override
    public Optional<PaymentRun> lastSent() {
        return jdbc.sql(RUN + "WHERE status = 'SENT' ORDER BY sent_at DESC LIMIT 1")
                .query(JdbcPaymentRuns::run)
                .optional();
    }

    @Override
    public void prepare(RunNumber number, LocalDate payDate, String by) {
        jdbc.sql("""
                        INSERT INTO fairway.payment_run (run_number, pay_date, prepared_by) VALUES (:number, :payDate, :by)
                        ON CONFLICT DO NOTHING
                        """)
                .param("number", number.text())
                .param("payDate", payDate)
                .param("by", by)
                .update();
    }

    @Override
    public List<ListedPayment> payments(RunNumber number) {
        return jdbc.sql("""
                        SELECT account, account_ending, payee_name, amount_pence, period_first, period_last, last_pence
                        FROM fairway.payment_standing paid LEFT JOIN LATERAL (
                            SELECT before.amount_pence AS last_pence
                            FROM fairway.payment_standing before JOIN fairway.payment_run run USING (run_number)
                            WHERE before.account = paid.account AND run.status = 'SENT' AND run_number <> :number
                            ORDER BY run.sent_at DESC LIMIT 1) AS last ON true
                        WHERE run_number = :number ORDER BY amount_pence DESC, payee_name, account
                        """)
                .param("number", number.text())
                .query(JdbcPaymentRuns::payment)
                .list();
    }

    @Override
    public boolean isAnythingPosted(RunNumber number) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM fairway.payment_standing_item WHERE run_number = :number)")
                .param("number", number.text())
                .query(Boolean.class)
                .single();
    }

    @Override
    public int openExceptions(RunNumber number) {
        return jdbc.sql("SELECT count(*) FROM fairway.payment_exception_state WHERE run_number = :number AND open")
                .param("number", number.text())
                .query(Integer.class)
                .single();
    }

    @Override
    public boolean isFurtherApprover(RunNumber number, String person) {
        return jdbc.sql("SELECT " + FURTHER_APPROVER)
                .param("number", number.text())
                .param("by", person)
                .query(Boolean.class)
                .single();
    }

    @Override
    public boolean check(RunNumber number, String by) {
        return step(number, by, """
                UPDATE fairway.payment_run SET checked_by = :by, checked_at = clock_timestamp()
                WHERE run_number = :number AND status = 'PREPARED' AND checked_by IS NULL
                """ + SETTLED + APART);
    }

    @Override
    public boolean approve(RunNumber number, String by) {
        jdbc.sql("SELECT 1 FROM fairway.payment_run WHERE run_number = :number FOR UPDATE")
                .param("number", number.text())
                .query(Integer.class)
                .optional();
        return step(number, by, """
                UPDATE fairway.payment_run run
                SET status = 'APPROVED', approved_by = :by, approved_at = clock_timestamp(),
                    digest = fairway.payment_run_digest(run_number),
                    (instruction_count, total_pence) = (
                        SELECT count(DISTINCT account), coalesce(sum(amount_pence), 0) FROM fairway.payment_standing_item
                        WHERE run_number = :number AND account IS NOT NULL)
                WHERE run_number = :number AND status = 'PREPARED' AND prepared_by <> :by AND checked_by <> :by
                """ + SETTLED + APART);
    }

    @Override
    public int heldSinceApproval(RunNumber number) {
        return jdbc.sql("""
                        SELECT count(DISTINCT case_number) FROM fairway.payment_hold_standing
                        JOIN fairway.payment_standing_item USING (case_number) WHERE run_number = :number
                        """).param("number", number.text()).query(Integer.class).single();
    }

    @Override
    public boolean release(RunNumber number, String by) {
        return step(number, by, """
                UPDATE fairway.payment_run SET status = 'RELEASED', released_by = :by, released_at = clock_timestamp()
                WHERE run_number = :number AND status = 'APPROVED' AND :by NOT IN (prepared_by, checked_by, approved_by)
                  AND digest = fairway.payment_run_digest(run_number)
                """ + APART);
    }

    @Override
    public boolean send(RunNumber number, String by) {
        return step(number, by, """
                UPDATE fairway.payment_run SET status = 'SENT', sent_by = :by, sent_at = clock_timestamp()
                WHERE run_number = :number AND status = 'RELEASED' AND digest = fairway.payment_run_digest(run_number)
                """);
    }

    @Override
    public boolean cancel(RunNumber number, String by, String reason) {
        return jdbc.sql("""
                                UPDATE fairway.payment_run
                                SET status = 'CANCELLED', cancelled_by = :by, cancelled_at = clock_timestamp(),
                                    cancel_reason = :reason
                                WHERE run_number = :number AND status IN ('PREPARED', 'APPROVED', 'RELEASED')
                                """)
                        .param("number", number.text())
                        .param("by", by)
                        .param("reason", reason)
                        .update()
                == 1;
    }

    private boolean step(RunNumber number, String by, String sql) {
        return jdbc.sql(sql).param("number", number.text()).param("by", by).update() == 1;
    }

    private static PaymentRun run(ResultSet row, int index) throws SQLException {
        return new PaymentRun(
                new RunNumber(row.getString("run_number")),
                row.getObject("pay_date", LocalDate.class),
                PaymentRun.Status.valueOf(row.getString("status")),
                row.getInt("instructions"),
                Money.ofPence(row.getLong("total")),
                new PaymentRun.Steps(
                        row.getString("prepared_by"),
                        row.getString("checked_by"),
                        row.getString("approved_by"),
                        row.getString("released_by"),
                        row.getString("sent_by"),
                        row.getString("cancel_reason")));
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
