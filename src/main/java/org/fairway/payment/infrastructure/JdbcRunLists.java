package org.fairway.payment.infrastructure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fairway.kernel.CaseNumber;
import org.fairway.kernel.Money;
import org.fairway.payment.Frequency;
import org.fairway.payment.HoldId;
import org.fairway.payment.Payee;
import org.fairway.payment.RunLists;
import org.fairway.payment.RunNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

class JdbcRunLists implements RunLists {
    /** Of each payment that is listed: the last one before, and the hold that keeps it back. */
    private static final String BESIDE = """
            LEFT JOIN LATERAL (
                SELECT latest.amount_pence AS before_pence FROM fairway.payment_latest latest
                WHERE latest.case_number = listed.case_number AND latest.run_number <> :number
                ORDER BY latest.sent_at DESC LIMIT 1) AS last ON true
            LEFT JOIN LATERAL (
                SELECT hold_id, reason FROM fairway.payment_hold_standing hold, fairway.payment_run run
                WHERE hold.case_number = listed.case_number AND run.run_number = :number AND run.status = 'PREPARED'
                UNION ALL
                SELECT hold_id, reason FROM fairway.payment_held held JOIN fairway.payment_hold USING (hold_id)
                WHERE held.run_number = :number AND held.case_number = listed.case_number LIMIT 1) AS waiting ON true
            """;

    private static final String SEARCH = """
            WITH listed AS (
                SELECT item.case_number, item.account, paid.payee_name, paid.account_ending,
                       sum(item.amount_pence)::bigint AS pence, count(*) OVER () AS found
                FROM fairway.payment_item item JOIN fairway.payment_instruction paid USING (run_number, account)
                JOIN fairway.pathway_case USING (case_number) JOIN fairway.person USING (person_id)
                WHERE run_number = :number AND (:words = '' OR paid.payee_name ILIKE :like OR item.case_number ILIKE :like
                      OR given_name || ' ' || family_name ILIKE :like)
                GROUP BY item.case_number, item.account, paid.payee_name, paid.account_ending
                ORDER BY pence DESC, item.case_number LIMIT :most OFFSET :from)
            SELECT * FROM listed
            """ + BESIDE + " ORDER BY pence DESC, case_number";
    private static final String COMPARE = """
            WITH now AS (
                SELECT case_number, sum(amount_pence)::bigint AS pence FROM fairway.payment_standing_item
                WHERE run_number = :number AND account IS NOT NULL GROUP BY case_number),
            last AS (
                SELECT DISTINCT ON (case_number) case_number, amount_pence AS pence, pay_date FROM fairway.payment_latest
                WHERE run_number <> :number ORDER BY case_number, sent_at DESC),
            every AS (
                SELECT DISTINCT ON (case_number) case_number, frequency FROM fairway.entitlement
                ORDER BY case_number, starts_on DESC),
            differing AS (
                SELECT CASE WHEN last.pence IS NULL THEN 'NEW' ELSE 'CHANGED' END AS change, case_number, now.pence,
                       coalesce(last.pence, 0) AS before_pence
                FROM now LEFT JOIN last USING (case_number)
                WHERE last.pence IS NULL OR abs(now.pence - last.pence) * 100 > last.pence * :percent
                UNION ALL
                SELECT 'STOPPED', last.case_number, 0, last.pence FROM last JOIN every USING (case_number)
                JOIN unnest(:frequencies, :since) AS turn (frequency, since) USING (frequency)
                WHERE last.pay_date >= turn.since::date AND NOT EXISTS (SELECT FROM now WHERE now.case_number = last.case_number)),
            listed AS (
                SELECT *, row_number() OVER (PARTITION BY change ORDER BY abs(pence - before_pence) DESC, case_number) AS place,
                       count(*) OVER (PARTITION BY change) AS found, sum(pence) OVER (PARTITION BY change) AS all_pence,
                       sum(before_pence) OVER (PARTITION BY change) AS all_before
                FROM differing)
            SELECT listed.*, payee.payee_name, payee.account, payee.account_ending, waiting.hold_id, waiting.reason
            FROM listed JOIN LATERAL (
                SELECT payee_name, account, account_ending FROM fairway.entitlement_in_use used
                WHERE used.case_number = listed.case_number ORDER BY starts_on DESC LIMIT 1) AS payee ON true
            LEFT JOIN LATERAL (
                SELECT hold_id, reason FROM fairway.payment_hold_standing hold
                WHERE hold.case_number = listed.case_number LIMIT 1) AS waiting ON true
            WHERE place <= :most ORDER BY change, place
            """;
    private final JdbcClient jdbc;

    JdbcRunLists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Page search(RunNumber number, String words, int from, int most) {
        String escaped = words.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
        List<Integer> found = new ArrayList<>();
        List<Line> lines = jdbc.sql(SEARCH)
                .param("number", number.text())
                .param("words", words.strip())
                .param("like", "%" + escaped + "%")
                .param("from", from)
                .param("most", most)
                .query((row, index) -> {
                    found.add(row.getInt("found"));
                    return line(row);
                })
                .list();
        return new Page(lines, found.isEmpty() ? 0 : found.get(0));
    }

    @Override
    public List<Difference> compare(RunNumber number, long percent, Map<Frequency, LocalDate> paidSince, int most) {
        Map<Change, List<Line>> largest = new EnumMap<>(Change.class);
        Map<Change, Difference> sums = new EnumMap<>(Change.class);
        jdbc.sql(COMPARE)
                .param("number", number.text())
                .param("percent", percent)
                .param(
                        "frequencies",
                        paidSince.keySet().stream().map(Enum::name).toArray(String[]::new))
                .param(
                        "since",
                        paidSince.values().stream().map(LocalDate::toString).toArray(String[]::new))
                .param("most", most)
                .query(row -> {
                    Change change = Change.valueOf(row.getString("change"));
                    largest.computeIfAbsent(change, first -> new ArrayList<>()).add(line(row));
                    sums.put(change, sums(change, row));
                });
        return Arrays.stream(Change.values())
                .map(change -> {
                    Difference sum =
                            sums.getOrDefault(change, new Difference(change, 0, Money.NIL, Money.NIL, List.of()));
                    List<Line> lines = largest.getOrDefault(change, List.of());
                    return new Difference(change, sum.count(), sum.now(), sum.before(), lines);
                })
                .toList();
    }

    private static Difference sums(Change change, ResultSet row) throws SQLException {
        return new Difference(
                change,
                row.getInt("found"),
                Money.ofPence(row.getLong("all_pence")),
                Money.ofPence(row.getLong("all_before")),
                List.of());
    }

    private static Line line(ResultSet row) throws SQLException {
        @Nullable Long before = row.getObject("before_pence", Long.class);
        @Nullable UUID hold = row.getObject("hold_id", UUID.class);
        return new Line(
                new CaseNumber(row.getString("case_number")),
                new Payee(
                        row.getString("payee_name"),
                        row.getObject("account", UUID.class),
                        row.getString("account_ending")),
                Money.ofPence(row.getLong("pence")),
                before == null ? null : Money.ofPence(before),
                hold == null ? null : new HoldId(hold),
                row.getString("reason"));
    }
}
