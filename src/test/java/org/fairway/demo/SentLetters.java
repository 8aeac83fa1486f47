package org.fairway.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.fairway.kernel.CaseNumber;
import org.fairway.kernel.Money;
import org.fairway.letter.Letter;
import org.fairway.letter.Letters;
import org.fairway.letter.Statement;
import org.fairway.letter.Statement.Row;
import org.fairway.letter.Statement.Section;
import org.fairway.letter.Statement.Table;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The letters of all cases beside the rows of the decisions that they tell of, which are read here by themselves. */
final class SentLetters {
    private final JdbcClient jdbc;
    private final Letters letters;

    SentLetters(JdbcClient jdbc, Letters letters) {
        this.jdbc = jdbc;
        this.letters = letters;
    }

    /** A letter with the law that its case stands on. */
    record Sent(String basis, Letter letter) {}

    List<Sent> all() {
        List<Sent> all = new ArrayList<>();
        jdbc.sql("SELECT case_number, legal_basis FROM fairway.pathway_case")
                .query((row, index) -> Map.entry(row.getString("case_number"), row.getString("legal_basis")))
                .list()
                .forEach(one -> letters.of(new CaseNumber(one.getKey()))
                        .forEach(letter -> all.add(new Sent(one.getValue(), letter))));
        return all;
    }

    /** Care Act 2014, section 26: the three figures and the lines, as they were when the letter was recorded. */
    void tellsTheBudget(Sent sent) {
        Map<String, Object> budget = row("""
                SELECT b.* FROM fairway.personal_budget b JOIN fairway.letter l USING (case_number)
                WHERE l.letter_id = :letter AND b.recorded_at <= l.recorded_at ORDER BY b.version DESC LIMIT 1
                """, sent);
        Money cost = pence(budget, "weekly_cost_pence");
        Money once = pence(budget, "one_off_pence");
        Table shares = table(sent, 0);
        Table lines = table(sent, 1);
        if (!cost.isNil()) {
            assertThat(cell(shares, "The council pays", 1)).isEqualTo(pence(budget, "council_share_pence"));
            assertThat(cell(shares, "All of the budget", 1)).isEqualTo(cost);
            assertThat(sum(lines, 1)).isEqualTo(cost);
            assertThat(sum(shares, 1)).isEqualTo(cost);
            assertThat(cell(lines, "All of the budget", 2)).isEqualTo(cost.times(52));
        }
        if (!once.isNil()) {
            int column = shares.columns().size() - 1;
            assertThat(cell(shares, "All of the budget", column)).isEqualTo(once);
            assertThat(sum(lines, column)).isEqualTo(once);
        }
        if (sent.basis().equals("CHILDREN_ACT")) {
            assertThat(shares.rows()).extracting(row -> row.cells().get(0)).doesNotContain("You pay");
        } else if (!cost.isNil()) {
            assertThat(cell(shares, "You pay", 1)).isEqualTo(pence(budget, "contribution_pence"));
        }
    }

    /** Care Act 2014, section 17(5): every step of the working, in its order, to the penny. */
    void tellsTheWorking(Sent sent) {
        List<Money> steps = jdbc.sql("""
                        SELECT (line ->> 'amount')::bigint
                        FROM (SELECT a.working FROM fairway.financial_assessment a JOIN fairway.letter l USING (case_number)
                              WHERE l.letter_id = :letter AND a.recorded_at <= l.recorded_at
                              ORDER BY a.recorded_at DESC LIMIT 1) latest,
                             jsonb_array_elements(latest.working) WITH ORDINALITY AS lines (line, place)
                        ORDER BY place
                        """).param("letter", sent.letter().id()).query(Long.class).list().stream()
                .map(Money::ofPence)
                .toList();
        assertThat(table(sent, 0).rows())
                .extracting(row -> amount(row.cells().get(2)))
                .isEqualTo(steps);
    }

    void tellsTheFirstFigure(Sent sent) {
        Map<String, Object> budget = row("""
                SELECT b.* FROM fairway.indicative_budget b JOIN fairway.letter l USING (case_number)
                WHERE l.letter_id = :letter AND b.recorded_at <= l.recorded_at ORDER BY b.recorded_at DESC LIMIT 1
                """, sent);
        Table lines = table(sent, 0);
        int amounts = lines.columns().size() - 1;
        assertThat(sum(lines, amounts)).isEqualTo(pence(budget, "computed_pence"));
        assertThat(cell(lines, "All together", amounts)).isEqualTo(pence(budget, "computed_pence"));
    }

    private Map<String, Object> row(String sql, Sent sent) {
        return jdbc.sql(sql).param("letter", sent.letter().id()).query().singleRow();
    }

    private static Table table(Sent sent, int place) {
        Statement statement = sent.letter().statement();
        return statement.sections().stream()
                .map(Section::table)
                .filter(table -> table != null)
                .toList()
                .get(place);
    }

    private static Money sum(Table table, int column) {
        return table.rows().stream()
                .filter(row -> !row.total())
                .map(row -> amount(row.cells().get(column)))
                .reduce(Money.NIL, Money::plus);
    }

    private static Money cell(Table table, String about, int column) {
        Row found = table.rows().stream()
                .filter(row -> row.cells().get(0).equals(about))
                .findFirst()
                .orElseThrow();
        return amount(found.cells().get(column));
    }

    private static Money amount(String words) {
        return Money.parse(words).orElseThrow(() -> new AssertionError(words + " is no amount"));
    }

    private static Money pence(Map<String, Object> row, String column) {
        return Money.ofPence(((Number) Objects.requireNonNull(row.get(column))).longValue());
    }
}
