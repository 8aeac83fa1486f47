package org.fairway.process.eligibility;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fairway.eligibility.CarerAssessment;
import org.fairway.eligibility.ChildAssessment;
import org.fairway.eligibility.Determination;
import org.fairway.eligibility.Limb;
import org.fairway.eligibility.NeedsAssessment;
import org.fairway.kernel.Sentence;
import org.fairway.letter.Statement;
import org.fairway.letter.Statement.Column;
import org.fairway.letter.Statement.Row;
import org.fairway.letter.Statement.Section;
import org.fairway.letter.Statement.Table;
import org.jspecify.annotations.Nullable;

/** What an assessment found, outcome by outcome, as the letters on eligibility tell it. */
final class EligibilityStatement {
    private EligibilityStatement() {}

    static Statement of(NeedsAssessment assessment) {
        return outcomes(assessment.findings().stream()
                .map(found -> row(found.outcome().words(), found.limbs(), found.words()))
                .toList());
    }

    static Statement of(CarerAssessment assessment) {
        List<Row> rows = new ArrayList<>();
        rows.add(Row.of(
                "Your health",
                assessment.healthAtRisk() ? "No" : "Yes",
                (assessment.healthAtRisk()
                                ? "Caring harms your health, or may harm it."
                                : "Caring does not put your health at risk.")
                        + told(assessment.health())));
        assessment.findings().forEach(found -> rows.add(row(found.outcome().words(), found.limbs(), found.words())));
        return outcomes(rows);
    }

    static Statement of(ChildAssessment assessment) {
        List<String> points = new ArrayList<>();
        BigDecimal hours = assessment.shortBreakHoursAWeek();
        if (hours != null) {
            points.add("- Short breaks: " + hours.stripTrailingZeros().toPlainString() + " hours a week");
        }
        if (assessment.otherSupport() != null) {
            points.add("- " + assessment.otherSupport());
        }
        return !assessment.provideServices() || points.isEmpty()
                ? Statement.NONE
                : new Statement(List.of(Section.of("What we found is needed", List.of(String.join("\n", points)))));
    }

    /** The reasons of a decision without those that the table of outcomes gives already. */
    static String reasons(Determination determination, Statement statement) {
        Set<String> told = statement.sections().stream()
                .map(Section::table)
                .flatMap(Stream::ofNullable)
                .flatMap(table -> table.rows().stream())
                .map(row -> row.cells().get(0) + ":")
                .collect(Collectors.toSet());
        String rest = determination
                .reasons()
                .lines()
                .filter(line -> told.stream().noneMatch(outcome -> yours(line).startsWith(outcome)))
                .collect(Collectors.joining("\n"))
                .strip();
        return rest.isEmpty() ? determination.reasons() : rest;
    }

    private static Statement outcomes(List<Row> rows) {
        return new Statement(List.of(new Section(
                "What we looked at",
                List.of(),
                new Table(
                        "Each thing we looked at, and what we found",
                        List.of(
                                Column.words("What we looked at"),
                                Column.words("Can you manage it?"),
                                Column.words("What we found")),
                        rows),
                List.of())));
    }

    private static Row row(String outcome, Set<Limb> limbs, @Nullable String words) {
        String found = limbs.isEmpty()
                ? "You can do this."
                : Stream.of(Limb.values())
                        .filter(limbs::contains)
                        .map(EligibilityStatement::why)
                        .collect(Collectors.joining(" "));
        return Row.of(yours(Sentence.capitalised(outcome)), limbs.isEmpty() ? "Yes" : "No", found + told(words));
    }

    private static String told(@Nullable String words) {
        return words == null ? "" : " You told us: “" + words.strip() + "”";
    }

    private static String why(Limb limb) {
        return switch (limb) {
            case NEEDS_HELP -> "You cannot do it without help or a reminder.";
            case PAIN_OR_DISTRESS -> "You can do it alone, but with a lot of pain, distress or worry.";
            case DANGER -> "You can do it alone, but it puts you or someone else in danger.";
            case TAKES_LONGER -> "You can do it alone, but it takes you much longer than would be expected.";
        };
    }

    private static String yours(String words) {
        return words.replace("they wish", "you wish").replace("themselves", "yourself");
    }
}
