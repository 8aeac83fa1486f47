package org.fairway.payment.infrastructure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.fairway.database.OnceATransaction;
import org.fairway.kernel.CaseNumber;
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
                   e.starts_on, l.kind, l.weekly_rate, l.amount_pence, l.a_period_pence, l.funding, l.from_on,
                   l.until_on, l.reason
            FROM fairway.entitlement_in_use e LEFT JOIN fairway.entitlement_line l USING (entitlement_id)
            """;
    private static final String IN_ORDER = " ORDER BY e.case_number, e.starts_on, e.entitlement_id, l.line_number";
    private static final String LINES = """
            INSERT INTO fairway.entitlement_line
                (entitlement_id, kind, weekly_rate, amount_pence, a_period_pence, funding, from_on, until_on, reason,
                 recorded_by)
            SELECT %s, kind, rate::numeric, pence::bigint, a_period::bigint, funding::jsonb, from_on::date,
                   until_on::date, reason, :by
            FROM %sunnest(:kinds, :rates, :pence, :aPeriod, :fundings, :from, :until, :reasons) WITH ORDINALITY
                AS line (kind, rate, pence, a_period, funding, from_on, until_on, reason, place)
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
    public List<Timeline> ofCases(Collection<CaseNumber> caseNumbers) {
        return timelines(jdbc.sql(TIMELINES + "WHERE e.case_number = ANY (:numbers)" + IN_ORDER)
                .param("numbers", caseNumbers.stream().map(CaseNumber::text).toArray(String[]::new)));
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
        List<LineRow> rows = lines.stream().map(LineRow::of).toList();
        return insert.param("kinds", column(rows, LineRow::kind))
                .param("rates", column(rows, LineRow::rate))
                .param("pence", column(rows, LineRow::pence))
                .param("aPeriod", column(rows, LineRow::aPeriod))
                .param("fundings", column(rows, LineRow::funding))
                .param("from", column(rows, LineRow::from))
                .param("until", column(rows, LineRow::until))
                .param("reasons", column(rows, LineRow::reason));
    }

    private static @Nullable String[] column(List<LineRow> rows, Function<LineRow, @Nullable Object> value) {
        return rows.stream()
                .map(value)
                .map(cell -> cell == null ? null : cell.toString())
                .toArray(String[]::new);
    }

    private static List<Timeline> timelines(JdbcClient.StatementSpec query) {
        Map<Entitlement, List<EntitlementLine>> lines = new LinkedHashMap<>();
        query.query(row -> {
            List<EntitlementLine> known = lines.computeIfAbsent(entitlement(row), added -> new ArrayList<>());
            EntitlementLine line = LineRow.read(row);
            if (line != null) {
                known.add(line);
            }
        });
        return lines.entrySet().stream()
                .map(entry -> new Timeline(entry.getKey(), entry.getValue()))
                .toList();
    }

    static Entitlement entitlement(ResultSet row) throws SQLException {
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
}
