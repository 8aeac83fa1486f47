package org.fairway.payment.infrastructure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.fairway.kernel.CaseNumber;
import org.fairway.kernel.Money;
import org.fairway.payment.ExceptionKind;
import org.fairway.payment.RunException;
import org.fairway.payment.RunExceptions;
import org.fairway.payment.RunNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

class JdbcRunExceptions implements RunExceptions {
    private static final String OPEN = """
             FROM fairway.payment_exception_state found
            WHERE run_number = :number AND open AND (:kind::text IS NULL OR kind = :kind)
              AND (:one::bigint IS NULL OR exception_number = :one)
            """;
    private final JdbcClient jdbc;

    JdbcRunExceptions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void find(RunNumber number, Limits limits, LocalDate today, Collection<CaseNumber> financeLate) {
        jdbc.sql(ExceptionQueries.FIND)
                .param("number", number.text())
                .param("paymentPence", limits.paymentPence())
                .param("runPence", limits.runPence())
                .param("personPence", limits.personPence())
                .param("personDays", limits.personDays())
                .param("today", today)
                .param("financeLate", financeLate.stream().map(CaseNumber::text).toArray(String[]::new))
                .param(
                        "warnings",
                        Arrays.stream(ExceptionKind.values())
                                .filter(kind -> !kind.blocks())
                                .map(Enum::name)
                                .toArray(String[]::new))
                .update();
    }

    @Override
    public List<Count> counts(RunNumber number) {
        return jdbc.sql("""
                        SELECT kind, count(*) AS found, count(*) FILTER (WHERE open) AS open
                        FROM fairway.payment_exception_state WHERE run_number = :number
                        GROUP BY kind ORDER BY open DESC, found DESC, kind
                        """)
                .param("number", number.text())
                .query((row, index) -> new Count(
                        ExceptionKind.valueOf(row.getString("kind")), row.getInt("found"), row.getInt("open")))
                .list();
    }

    @Override
    public List<RunException> list(RunNumber number, @Nullable ExceptionKind kind, int from, int most) {
        return jdbc.sql("""
                        SELECT found.*, coalesce(paid.payee_name, '') AS payee
                        FROM fairway.payment_exception_state found
                        LEFT JOIN fairway.payment_instruction paid USING (run_number, account)
                        WHERE found.run_number = :number AND (:kind::text IS NULL OR found.kind = :kind)
                        ORDER BY open DESC, blocking DESC, found.amount_pence DESC, exception_number
                        LIMIT :most OFFSET :from
                        """)
                .param("number", number.text())
                .param("kind", kind == null ? null : kind.name())
                .param("most", most)
                .param("from", from)
                .query(JdbcRunExceptions::exception)
                .list();
    }

    @Override
    public int accept(RunNumber number, @Nullable ExceptionKind kind, @Nullable Long one, String reason, String by) {
        return jdbc.sql("""
                        INSERT INTO fairway.payment_exception_accepted (run_number, exception_number, reason, recorded_by)
                        SELECT run_number, exception_number, :reason, :by
                        """ + OPEN + """
                         AND :by <> ALL (concerns) AND NOT (fairway.is_over_a_limit(kind) AND EXISTS (
                             SELECT FROM fairway.payment_run run WHERE run.run_number = :number AND run.prepared_by = :by))
                        ON CONFLICT (run_number, exception_number) DO NOTHING
                        """)
                .param("number", number.text())
                .param("kind", kind == null ? null : kind.name())
                .param("one", one)
                .param("reason", reason)
                .param("by", by)
                .update();
    }

    @Override
    public int overLimitOpen(RunNumber number, @Nullable ExceptionKind kind, @Nullable Long one) {
        return jdbc.sql("SELECT count(*)" + OPEN + " AND fairway.is_over_a_limit(kind)")
                .param("number", number.text())
                .param("kind", kind == null ? null : kind.name())
                .param("one", one)
                .query(Integer.class)
                .single();
    }

    @Override
    public Optional<ExceptionKind> kind(RunNumber number, long one) {
        return jdbc.sql(
                        "SELECT kind FROM fairway.payment_exception WHERE run_number = :number AND exception_number = :one")
                .param("number", number.text())
                .param("one", one)
                .query((row, index) -> ExceptionKind.valueOf(row.getString("kind")))
                .optional();
    }

    @Override
    public int ownOpen(RunNumber number, @Nullable ExceptionKind kind, @Nullable Long one, String by) {
        return jdbc.sql("SELECT count(*)" + OPEN + " AND :by = ANY (concerns)")
                .param("number", number.text())
                .param("kind", kind == null ? null : kind.name())
                .param("one", one)
                .param("by", by)
                .query(Integer.class)
                .single();
    }

    private static RunException exception(ResultSet row, int index) throws SQLException {
        @Nullable String caseNumber = row.getString("case_number");
        return new RunException(
                row.getLong("exception_number"),
                ExceptionKind.valueOf(row.getString("kind")),
                caseNumber == null ? null : new CaseNumber(caseNumber),
                row.getString("payee"),
                Money.ofPence(row.getLong("amount_pence")),
                row.getString("words"),
                row.getString("accepted_because"),
                row.getString("accepted_by"),
                row.getBoolean("held"));
    }
}
