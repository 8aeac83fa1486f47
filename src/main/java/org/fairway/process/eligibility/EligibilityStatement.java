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
import org.fairway.kernel.Hours;
import org.fairway.kernel.Sentence;
import org.fairway.letter.LetterText;
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
        return outcomes(assessment.lookedAt().stream()
                .map(found -> outcome(found.outcome().words(), found.limbs(), found.words()))
                .toList());
    }

    static Statement of(CarerAssessment assessment) {
        List<Outcome> outcomes = new ArrayList<>();
        outcomes.add(new Outcome(
                "Your health",
                !assessment.healthAtRisk(),
                "Caring harms your health, or may harm it.",
                assessment.health()));
        assessment
                .findings()
                .forEach(found -> outcomes.add(outcome(found.outcome().words(), found.limbs(), found.words())));
        return outcomes(outcomes);
    }

    static Statement of(ChildAssessment assessment) {
        List<String> points = new ArrayList<>();
        BigDecimal hours = assessment.shortBreakHoursAWeek();
        if (hours != null) {
            points.add("- Short breaks: " + Hours.words(hours) + " a week");
        }
        if (assessment.otherSupport() != null) {
            points.add("- " + LetterText.quoted(assessment.otherSupport()));
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
                .filter(line -> told.stream()
                        .noneMatch(outcome -> LetterText.toYou(line).startsWith(outcome)))
                .collect(Collectors.joining("\n"))
                .strip();
        return rest.isEmpty() ? determination.reasons() : rest;
    }

    /** One thing that was looked at; with the reason where it cannot be managed. */
    private record Outcome(
            String what,
            boolean managed,
            String reason,
            @Nullable String told) {}

    private static Statement outcomes(List<Outcome> outcomes) {
        List<Row> needs = outcomes.stream()
                .filter(outcome -> !outcome.managed())
                .map(outcome -> Row.of(outcome.what(), outcome.reason() + EligibilityStatement.told(outcome.told())))
                .toList();
        String managed = outcomes.stream()
                .filter(Outcome::managed)
                .map(outcome -> "- " + outcome.what() + "." + EligibilityStatement.told(outcome.told()))
                .collect(Collectors.joining("\n"));
        List<Section> sections = new ArrayList<>();
        if (!needs.isEmpty()) {
            sections.add(new Section(
                    "What is hard for you",
                    List.of(),
                    new Table(
                            "What is hard for you, and what we found",
                            List.of(Column.words("What we looked at"), Column.words("What we found")),
                            needs),
                    List.of()));
        }
        if (!managed.isEmpty()) {
            sections.add(Section.of("What you can manage", List.of(managed)));
        }
        return new Statement(sections);
    }

    private static Outcome outcome(String outcome, Set<Limb> limbs, @Nullable String words) {
        return new Outcome(LetterText.toYou(Sentence.capitalised(outcome)), limbs.isEmpty(), Limb.told(limbs), words);
    }

    private static String told(@Nullable String words) {
        return words == null ? "" : " You told us: “" + LetterText.quoted(words) + "”";
    }
}
