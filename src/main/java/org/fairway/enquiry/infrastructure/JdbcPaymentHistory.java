package org.fairway.enquiry.infrastructure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.fairway.enquiry.MadePayment;
import org.fairway.enquiry.PaidInRun;
import org.fairway.enquiry.PaymentHistory;
import org.fairway.kernel.CaseNumber;
import org.fairway.kernel.Money;
import org.fairway.kernel.Period;
import org.fairway.payment.RunNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

class JdbcPaymentHistory implements PaymentHistory {
    /** Which payments: the runs and cases of which the lines are read. */
    private static final String LINES = """
            SELECT made.pay_date, made.status, made.sent_on, item.run_number, item.case_number, item.entitlement_id,
                   item.kind, item.funder, item.period_first, item.period_last, item.gross_pence, item.contribution_pence,
                   item.paid_before_pence, item.left_pence, item.reason, item.because, item.account, paid.payee_name,
                   paid.account_ending,
                   paid.amount_pence - coalesce((
                       SELECT sum(part.amount_pence)
                       FROM (SELECT DISTINCT case_number FROM fairway.payment_held WHERE run_number = item.run_number) AS waits
                       JOIN fairway.payment_item part ON part.case_number = waits.case_number
                        AND part.run_number = item.run_number AND part.account = item.account), 0) AS whole_pence,
                   EXISTS (SELECT FROM fairway.payment_held held
                           WHERE held.run_number = item.run_number AND held.case_number = item.case_number)
                   OR made.status = 'PREPARED' AND EXISTS (SELECT FROM fairway.payment_hold_standing hold
                           WHERE hold.case_number = item.case_number) AS held,
                   back.arrived_on AS back_on, back.reason AS back_because, back.decision AS back_decision
            FROM made
            JOIN fairway.payment_item item USING (run_number, case_number)
            LEFT JOIN fairway.payment_instruction paid ON paid.run_number = item.run_number AND paid.account = item.account
            LEFT JOIN LATERAL (
                SELECT known.arrived_on, known.reason, decided.decision
                FROM fairway.payment_manifest_item sent
                CROSS JOIN LATERAL (
                    SELECT return_id FROM fairway.payment_return
                    WHERE (run_number, place, finding) = (sent.run_number, sent.place, 'MATCHED')
                    UNION ALL
                    SELECT return_id FROM fairway.payment_return_match
                    WHERE (run_number, place) = (sent.run_number, sent.place)) AS which
                JOIN fairway.payment_return known USING (return_id)
                LEFT JOIN fairway.payment_return_decision decided USING (return_id)
                WHERE (sent.run_number, sent.account) = (item.run_number, item.account)
                ORDER BY known.arrived_on DESC, known.recorded_at DESC LIMIT 1) AS back ON made.status = 'SENT'
            """;

    private static final String NEWEST_FIRST = """
            ORDER BY made.pay_date DESC, item.run_number DESC, item.case_number, item.period_first, item.kind, item.funder
            """;
    private static final String RUN = """
            SELECT run_number, pay_date, status, (sent_at AT TIME ZONE 'Europe/London')::date AS sent_on,
                   coalesce(instruction_count, 0) AS payments, coalesce(total_pence, 0) AS total, cancel_reason
            FROM fairway.payment_run
            """;
    private final JdbcClient jdbc;

    JdbcPaymentHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<MadePayment> of(CaseNumber number, @Nullable Place after, int most) {
        return PaymentRows.read(jdbc.sql("""
                        WITH made AS (
                            SELECT run_number, run.pay_date, run.status, :number AS case_number,
                                   (run.sent_at AT TIME ZONE 'Europe/London')::date AS sent_on
                            FROM (SELECT DISTINCT run_number FROM fairway.payment_item WHERE case_number = :number) AS paid
                            JOIN fairway.payment_run run USING (run_number)
                            WHERE run.status <> 'CANCELLED' AND (run.pay_date, run_number) < (:day, :run)
                            ORDER BY run.pay_date DESC, run_number DESC LIMIT :most)
                        """ + LINES + NEWEST_FIRST)
                .param("number", number.text())
                .param("day", after == null ? LocalDate.of(9999, 12, 31) : after.payDate())
                .param("run", after == null ? "" : after.run().text())
                .param("most", most));
    }

    @Override
    public Optional<MadePayment> find(RunNumber run, CaseNumber number) {
        return of(run, List.of(number)).stream().findFirst();
    }

    @Override
    public List<MadePayment> of(RunNumber run, Collection<CaseNumber> numbers) {
        return PaymentRows.read(
                jdbc.sql("WITH made AS (SELECT run.*, asked AS case_number FROM (" + RUN + """
                        WHERE run_number = :run AND status <> 'CANCELLED') AS run
                        CROSS JOIN unnest(:numbers) AS asked)
                        """ + LINES + NEWEST_FIRST)
                        .param("run", run.text())
                        .param("numbers", texts(numbers)));
    }

    @Override
    public List<MadePayment> before(RunNumber run, Collection<CaseNumber> numbers) {
        return PaymentRows.read(
                jdbc.sql("""
                        WITH made AS (
                            SELECT last.run_number, last.pay_date, last.status, asked AS case_number,
                                   (last.sent_at AT TIME ZONE 'Europe/London')::date AS sent_on
                            FROM unnest(:numbers) AS asked
                            CROSS JOIN fairway.payment_run this
                            CROSS JOIN LATERAL (
                                SELECT earlier.* FROM (
                                    SELECT DISTINCT run_number FROM fairway.payment_item
                                    WHERE case_number = asked AND account IS NOT NULL) AS paid
                                JOIN fairway.payment_run earlier USING (run_number)
                                WHERE earlier.status = 'SENT' AND earlier.run_number <> this.run_number
                                  AND earlier.sent_at < coalesce(this.sent_at, clock_timestamp())
                                  AND NOT EXISTS (SELECT FROM fairway.payment_held held
                                                  WHERE held.run_number = earlier.run_number AND held.case_number = asked)
                                ORDER BY earlier.sent_at DESC LIMIT 1) AS last
                            WHERE this.run_number = :run)
                        """ + LINES + NEWEST_FIRST).param("run", run.text()).param("numbers", texts(numbers)));
    }

    @Override
    public List<PaidInRun> in(RunNumber run, @Nullable PlaceInRun after, int most) {
        return jdbc.sql("""
                        WITH item AS MATERIALIZED (
                            SELECT case_number, account, sum(amount_pence)::bigint AS amount_pence,
                                   min(period_first) AS first, max(period_last) AS last,
                                   bool_or(reason <> 'IN_TURN' OR kind = 'RECOVERY') AS changed
                            FROM fairway.payment_item WHERE run_number = :run AND account IS NOT NULL
                            GROUP BY case_number, account),
                        page AS MATERIALIZED (
                            SELECT item.*, paid.payee_name, paid.account_ending
                            FROM (SELECT * FROM fairway.payment_instruction WHERE run_number = :run) AS paid
                            JOIN item USING (account)
                            WHERE (paid.payee_name, item.case_number) > (:payee, :number)
                            ORDER BY paid.payee_name, item.case_number LIMIT :most)
                        SELECT page.*, person.given_name || ' ' || person.family_name AS person,
                               EXISTS (SELECT FROM fairway.payment_held held
                                       WHERE held.run_number = :run AND held.case_number = page.case_number) AS held
                        FROM page JOIN fairway.pathway_case known USING (case_number)
                        JOIN fairway.person person USING (person_id)
                        ORDER BY page.payee_name, page.case_number
                        """)
                .param("run", run.text())
                .param("payee", after == null ? "" : after.payee())
                .param("number", after == null ? "" : after.caseNumber())
                .param("most", most)
                .query(JdbcPaymentHistory::paidInRun)
                .list();
    }

    @Override
    public List<Run> runs(@Nullable Place before, int most) {
        return jdbc.sql(RUN + """
                        WHERE (pay_date, run_number) < (:day, :run) ORDER BY pay_date DESC, run_number DESC LIMIT :most
                        """)
                .param("day", before == null ? LocalDate.of(9999, 12, 31) : before.payDate())
                .param("run", before == null ? "" : before.run().text())
                .param("most", most)
                .query(PaymentRows::run)
                .list();
    }

    @Override
    public Optional<Run> run(RunNumber number) {
        return jdbc.sql(RUN + "WHERE run_number = :run")
                .param("run", number.text())
                .query(PaymentRows::run)
                .optional();
    }

    private static PaidInRun paidInRun(ResultSet row, int index) throws SQLException {
        return new PaidInRun(
                new CaseNumber(row.getString("case_number")),
                row.getString("person"),
                row.getString("payee_name"),
                row.getString("account_ending"),
                Money.ofPence(row.getLong("amount_pence")),
                new Period(row.getObject("first", LocalDate.class), row.getObject("last", LocalDate.class)),
                row.getBoolean("held"),
                row.getBoolean("changed"));
    }

    private static String[] texts(Collection<CaseNumber> numbers) {
        return numbers.stream().map(CaseNumber::text).toArray(String[]::new);
    }
}
