package org.fairway.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.fairway.agreement.DirectPaymentRuling;
import org.fairway.agreement.FailedCondition;
import org.fairway.agreement.RefusalWords;
import org.fairway.eligibility.AdultOutcome;
import org.fairway.eligibility.CarerOutcome;
import org.fairway.kernel.CaseNumber;
import org.fairway.kernel.Money;
import org.fairway.kernel.Sentence;
import org.fairway.letter.Statement.Row;
import org.fairway.letter.Statement.Section;
import org.fairway.letter.Statement.Table;
import org.fairway.spending.SpendingGround;
import org.fairway.spending.SpendingReply;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The letters of all cases beside the rows of the decisions that they tell of, which are read here by themselves. */
public final class SentLetters {
    private final JdbcClient jdbc;
    private final Letters letters;

    public SentLetters(JdbcClient jdbc, Letters letters) {
        this.jdbc = jdbc;
        this.letters = letters;
    }

    /** A letter with the law that its case stands on. */
    public record Sent(String basis, Letter letter) {}

    public List<Sent> all() {
        List<Sent> all = new ArrayList<>();
        jdbc.sql("SELECT case_number, legal_basis FROM fairway.pathway_case")
                .query((row, index) -> Map.entry(row.getString("case_number"), row.getString("legal_basis")))
                .list()
                .forEach(one -> letters.of(new CaseNumber(one.getKey()))
                        .forEach(letter -> all.add(new Sent(one.getValue(), letter))));
        return all;
    }

    /** Holds each letter of these kinds in the case beside what it tells of; there is at least one. */
    public void compare(CaseNumber caseNumber, String... kinds) {
        String basis = jdbc.sql("SELECT legal_basis FROM fairway.pathway_case WHERE case_number = ?")
                .params(caseNumber.text())
                .query(String.class)
                .single();
        assertThat(letters.of(caseNumber).stream()
                        .filter(letter -> List.of(kinds).contains(letter.kind())))
                .isNotEmpty()
                .allMatch(letter -> compare(new Sent(basis, letter)));
    }

    /** Holds a letter beside the row that it tells of; false for letters that tell of no decision. */
    public boolean compare(Sent sent) {
        switch (sent.letter().kind()) {
            case "BUDGET_STATEMENT" -> tellsTheBudget(sent);
            case "CONTRIBUTION" -> tellsTheWorking(sent);
            case "INDICATIVE_BUDGET" -> tellsTheFirstFigure(sent);
            case "NOT_ELIGIBLE", "COPY_OF_DETERMINATION" -> tellsTheDetermination(sent);
            case "DIRECT_PAYMENT_REFUSED" -> tellsTheCondition(sent);
            case "SPENDING_ANSWER" -> tellsTheAnswer(sent);
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Care Act 2014, section 26: the three figures and the lines, as they were when the letter was recorded. */
    private void tellsTheBudget(Sent sent) {
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
    private void tellsTheWorking(Sent sent) {
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

    private void tellsTheFirstFigure(Sent sent) {
        Map<String, Object> budget = row("""
                SELECT b.* FROM fairway.indicative_budget b JOIN fairway.letter l USING (case_number)
                WHERE l.letter_id = :letter AND b.recorded_at <= l.recorded_at ORDER BY b.recorded_at DESC LIMIT 1
                """, sent);
        Table lines = table(sent, 0);
        int amounts = lines.columns().size() - 1;
        assertThat(sum(lines, amounts)).isEqualTo(pence(budget, "computed_pence"));
        assertThat(cell(lines, "All together", amounts)).isEqualTo(pence(budget, "computed_pence"));
    }

    /** Care Act 2014, section 13(2) and (5): the decision, why it departs from the test, and each outcome. */
    private void tellsTheDetermination(Sent sent) {
        Map<String, Object> decided = row("""
                SELECT d.*, t.eligible AS computed FROM fairway.determination d JOIN fairway.letter l USING (case_number)
                JOIN fairway.eligibility_test t USING (assessment_id)
                WHERE l.letter_id = :letter AND d.recorded_at <= l.recorded_at ORDER BY d.recorded_at DESC LIMIT 1
                """, sent);
        boolean eligible = Boolean.TRUE.equals(decided.get("eligible"));
        String decision = section(sent, "What we decided");
        assertThat(decision.contains("do not meet the national test") || decision.contains("will not provide"))
                .isEqualTo(!eligible);
        assertThat(decision.contains("would have led to the other decision"))
                .isEqualTo(!Objects.equals(decided.get("computed"), eligible));
        Stream.of("departure", "power_used")
                .map(decided::get)
                .filter(Objects::nonNull)
                .forEach(words -> assertThat(decision).contains(words.toString()));
        if (!sent.basis().equals("CHILDREN_ACT")) {
            assertThat(hardForThem(sent))
                    .containsExactlyInAnyOrderElementsOf(outcomes(sent, decided.get("assessment_id")));
        }
        if (sent.letter().kind().equals("NOT_ELIGIBLE")) {
            assertThat(eligible).isFalse();
            assertThat(decided.get("power_used")).isNull();
            assertThat(section(sent, "What may help with each need")).isNotBlank();
        }
    }

    private static List<String> hardForThem(Sent sent) {
        return sent.letter().statement().sections().stream()
                .map(Section::table)
                .flatMap(Stream::ofNullable)
                .flatMap(table -> table.rows().stream())
                .map(row -> row.cells().get(0))
                .toList();
    }

    /** What the assessment found that the person cannot do, as a letter names it. */
    private List<String> outcomes(Sent sent, @Nullable Object assessment) {
        boolean carer = sent.basis().equals("CARE_ACT_CARER");
        return jdbc
                .sql(
                        carer
                                ? """
                                SELECT outcome FROM fairway.carer_finding WHERE assessment_id = :id AND limbs <> '{}'
                                UNION ALL
                                SELECT 'HEALTH' FROM fairway.carer_assessment WHERE assessment_id = :id AND health_at_risk
                                """
                                : "SELECT outcome FROM fairway.needs_finding WHERE assessment_id = :id AND limbs <> '{}'")
                .param("id", assessment)
                .query(String.class)
                .list()
                .stream()
                .map(outcome -> carer
                        ? carersOutcome(outcome)
                        : AdultOutcome.valueOf(outcome).words())
                .map(words -> LetterText.toYou(Sentence.capitalised(words)))
                .toList();
    }

    private static String carersOutcome(String outcome) {
        return outcome.equals("HEALTH")
                ? "Your health"
                : CarerOutcome.valueOf(outcome).words();
    }

    /** The condition that is not met, in the words of its rule, and all that is arranged in place of the payment. */
    private void tellsTheCondition(Sent sent) {
        Map<String, Object> ruling = row("""
                SELECT r.*, c.asked_on FROM fairway.direct_payment_ruling r
                JOIN fairway.direct_payment_check c USING (check_id) JOIN fairway.letter l USING (case_number)
                WHERE l.letter_id = :letter AND r.recorded_at <= l.recorded_at ORDER BY r.recorded_at DESC LIMIT 1
                """, sent);
        assertThat(ruling.get("failed")).isNotEqualTo("NONE");
        assertThat(section(sent, "The condition that is not met"))
                .isEqualTo(RefusalWords.of(new DirectPaymentRuling(
                        FailedCondition.valueOf(word(ruling, "failed")),
                        word(ruling, "rule"),
                        word(ruling, "reason"))));
        assertThat(sent.letter().text()).contains("On " + day(ruling.get("asked_on")) + " we were asked");
        List<String> lines = jdbc.sql("""
                        SELECT s.support FROM fairway.support_plan_line s
                        WHERE s.paid_as = 'DIRECT_PAYMENT' AND s.plan_id =
                            (SELECT p.plan_id FROM fairway.support_plan p JOIN fairway.letter l USING (case_number)
                             WHERE l.letter_id = :letter AND p.recorded_at <= l.recorded_at
                             ORDER BY p.version DESC LIMIT 1)
                        """)
                .param("letter", sent.letter().id())
                .query(String.class)
                .list();
        assertThat(table(sent, 0).rows().stream()
                        .filter(row -> !row.total())
                        .map(row -> row.cells().get(1)))
                .hasSameSizeAs(lines)
                .allSatisfy(told ->
                        assertThat(lines).anyMatch(line -> told.startsWith(line.substring(0, line.length() - 1))));
    }

    /** What was asked, the answer, its ground and the version of the plan: all that protects the person at a later check. */
    private void tellsTheAnswer(Sent sent) {
        Map<String, Object> answer = row("""
                SELECT a.* FROM fairway.spending_answer a JOIN fairway.letter l USING (case_number)
                WHERE l.letter_id = :letter AND a.recorded_at <= l.recorded_at ORDER BY a.recorded_at DESC LIMIT 1
                """, sent);
        assertThat(section(sent, "What you asked"))
                .isEqualTo("On %s you asked whether you can spend it on this: %s (%s)."
                        .formatted(day(answer.get("asked_on")), answer.get("what"), pence(answer, "cost_pence")));
        assertThat(section(sent, "Our answer"))
                .isEqualTo(answer.get("words"))
                .startsWith(SpendingReply.valueOf(word(answer, "reply")).words());
        assertThat(section(sent, "What you can do now")).isEqualTo(answer.get("instead"));
        assertThat(section(sent, "Why"))
                .startsWith("%s (%s). We looked at version %s of your plan."
                        .formatted(
                                Sentence.capitalised(SpendingGround.valueOf(word(answer, "ground"))
                                        .words()),
                                answer.get("law"),
                                answer.get("plan_version")));
    }

    /** What stands between a heading and the next. */
    private static String section(Sent sent, String heading) {
        String text = sent.letter().text();
        int from = text.indexOf("## " + heading + "\n");
        assertThat(from).as(heading).isNotNegative();
        int next = text.indexOf("\n## ", from + 1);
        return text.substring(from + heading.length() + 3, next < 0 ? text.length() : next)
                .strip();
    }

    private static String word(Map<String, Object> row, String column) {
        return Objects.requireNonNull(row.get(column)).toString();
    }

    private static String day(@Nullable Object date) {
        return LetterText.day(((java.sql.Date) Objects.requireNonNull(date)).toLocalDate());
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
