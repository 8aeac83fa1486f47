package org.fairway.payment.infrastructure;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.fairway.database.OnceATransaction;
import org.fairway.kernel.CaseNumber;
import org.fairway.kernel.Money;
import org.fairway.kernel.WeeklyRate;
import org.fairway.payment.Entitlement;
import org.fairway.payment.EntitlementId;
import org.fairway.payment.EntitlementLine;
import org.fairway.payment.Entitlements;
import org.fairway.payment.Frequency;
import org.fairway.payment.PaidAs;
import org.fairway.payment.Payee;
import org.fairway.payment.Timeline;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

class JdbcEntitlements implements Entitlements {
    private static final String TIMELINES = """
            SELECT e.entitlement_id, e.case_number, e.payee_name, e.account, e.account_ending, e.frequency, e.paid_as,
                   e.starts_on, l.kind, l.weekly_rate, l.amount_pence, l.from_on, l.until_on, l.reason
            FROM fairway.entitlement_in_use e LEFT JOIN fairway.entitlement_line l USING (entitlement_id)
            """;
    private static final String IN_ORDER = " ORDER BY e.case_number, e.starts_on, e.entitlement_id, l.line_number";
    private static final String LINES = """
            INSERT INTO fairway.entitlement_line
                (entitlement_id, kind, weekly_rate, amount_pence, from_on, until_on, reason, recorded_by)
            SELECT %s, kind, rate::numeric, pence::bigint, from_on::date, until_on::date, reason, :by
            FROM %sunnest(:kinds, :rates, :pence, :from, :until, :reasons) WITH ORDINALITY
                AS line (kind, rate, pence, from_on, until_on, reason, place)
            ORDER BY place
            """;
    private final JdbcClient jdbc;

    JdbcEntitlements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void claim(CaseNumber caseNumber) {
        jdbc.sql("SELECT 1 FROM fairway.pathway_case WHERE case_number = :number FOR NO KEY UPDATE")
                .param("number", caseNumber.text())
                .query(Integer.class)
                .single();
        OnceATransaction.forget();
    }

    @Override
    public List<Timeline> of(CaseNumber caseNumber) {
        return timelines(
                jdbc.sql(TIMELINES + "WHERE e.case_number = :number" + IN_ORDER).param("number", caseNumber.text()));
    }

    @Override
    public List<Timeline> all() {
        return timelines(jdbc.sql(TIMELINES + IN_ORDER));
    }

    @Override
    public void add(Timeline timeline, String by) {
        Entitlement entitlement = timeline.entitlement();
        JdbcClient.StatementSpec insert = jdbc.sql("""
                        WITH added AS (
                        INSERT INTO fairway.entitlement (entitlement_id, case_number, payee_name, account, account_ending,
                                                         frequency, paid_as, starts_on, recorded_by)
                        VALUES (:id, :number, :payee, :account, :ending, :frequency, :paidAs, :startsOn, :by)
                        ON CONFLICT (entitlement_id) DO NOTHING RETURNING entitlement_id)
                        """ + LINES.formatted("added.entitlement_id", "added, "))
                .param("id", entitlement.id().value())
                .param("number", entitlement.caseNumber().text())
                .param("payee", entitlement.payee().name())
                .param("account", entitlement.payee().account())
                .param("ending", entitlement.payee().accountEnding())
                .param("frequency", entitlement.frequency().name())
                .param("paidAs", entitlement.paidAs().name())
                .param("startsOn", entitlement.startsOn())
                .param("by", by);
        withLines(insert, timeline.lines()).update();
    }

    @Override
    public void add(EntitlementId id, List<EntitlementLine> lines, String by) {
        JdbcClient.StatementSpec insert =
                jdbc.sql(LINES.formatted(":id", "")).param("id", id.value()).param("by", by);
        withLines(insert, lines).update();
    }

    private static JdbcClient.StatementSpec withLines(JdbcClient.StatementSpec insert, List<EntitlementLine> lines) {
        List<Row> rows = lines.stream().map(Row::of).toList();
        return insert.param("kinds", column(rows, Row::kind))
                .param("rates", column(rows, Row::rate))
                .param("pence", column(rows, Row::pence))
                .param("from", column(rows, Row::from))
                .param("until", column(rows, Row::until))
                .param("reasons", column(rows, Row::reason));
    }

    private static @Nullable String[] column(List<Row> rows, Function<Row, @Nullable Object> value) {
        return rows.stream()
                .map(value)
                .map(cell -> cell == null ? null : cell.toString())
                .toArray(String[]::new);
    }

    private static List<Timeline> timelines(JdbcClient.StatementSpec query) {
        Map<Entitlement, List<EntitlementLine>> lines = new LinkedHashMap<>();
        query.query(row -> {
            List<EntitlementLine> known = lines.computeIfAbsent(entitlement(row), added -> new ArrayList<>());
            EntitlementLine line = line(row);
            if (line != null) {
                known.add(line);
            }
        });
        return lines.entrySet().stream()
                .map(entry -> new Timeline(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Entitlement entitlement(ResultSet row) throws SQLException {
        return new Entitlement(
                new EntitlementId(row.getObject("entitlement_id", UUID.class)),
                new CaseNumber(row.getString("case_number")),
                new Payee(
                        row.getString("payee_name"),
                        row.getObject("account", UUID.class),
                        row.getString("account_ending")),
                Frequency.valueOf(row.getString("frequency")),
                PaidAs.valueOf(row.getString("paid_as")),
                row.getObject("starts_on", LocalDate.class));
    }

    private static @Nullable EntitlementLine line(ResultSet row) throws SQLException {
        String kind = row.getString("kind");
        if (kind == null) {
            return null;
        }
        LocalDate from = row.getObject("from_on", LocalDate.class);
        String reason = row.getString("reason");
        return switch (kind) {
            case "ONE_OFF" -> new EntitlementLine.OneOff(Money.ofPence(row.getLong("amount_pence")), from, reason);
            case "END" -> new EntitlementLine.End(from, reason);
            default ->
                new EntitlementLine.Weekly(
                        EntitlementLine.Kind.valueOf(kind),
                        new WeeklyRate(row.getBigDecimal("weekly_rate")),
                        from,
                        row.getObject("until_on", LocalDate.class),
                        reason);
        };
    }

    /** A line as the table keeps it. */
    private record Row(
            String kind,
            @Nullable BigDecimal rate,
            @Nullable Long pence,
            LocalDate from,
            @Nullable LocalDate until,
            String reason) {
        static Row of(EntitlementLine line) {
            if (line instanceof EntitlementLine.Weekly weekly) {
                BigDecimal rate = weekly.rate().poundsAWeek();
                return new Row(weekly.kind().name(), rate, null, weekly.from(), weekly.until(), weekly.reason());
            }
            if (line instanceof EntitlementLine.OneOff sum) {
                return new Row("ONE_OFF", null, sum.amount().pence(), sum.on(), null, sum.reason());
            }
            EntitlementLine.End end = (EntitlementLine.End) line;
            return new Row("END", null, null, end.lastDay(), null, end.reason());
        }
    }
}
