package org.fairway.eligibility;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.fairway.kernel.Hours;
import org.fairway.kernel.Sentence;
import org.fairway.letter.LetterText;
import org.fairway.letter.Statement;
import org.fairway.letter.Statement.Column;
import org.fairway.letter.Statement.Row;
import org.fairway.letter.Statement.Table;
import org.fairway.letter.StatementWriter;

/** A carer’s assessment in words to the carer, whose record it is. */
final class CarersCopy {
    private CarersCopy() {}

    static Statement of(CarerAssessment assessment) {
        return new StatementWriter()
                .said("What caring is like for you, in your own words", assessment.ownWords())
                .table("What you do", tasks(assessment))
                .paragraphs("Your caring in all", List.of(all(assessment)))
                .paragraphs("Your health", health(assessment))
                .table("What is hard for you because of caring", needs(assessment))
                .points("What you can manage", managed(assessment))
                .paragraphs("What it does to your well-being", wellbeing(assessment))
                .said("What you want for yourself", assessment.wishes())
                .paragraphs("Care so that you can have a break", replacement(assessment))
                .paragraphs("What we pass on", List.of(sharing(assessment.sharing())))
                .written();
    }

    private static Table tasks(CarerAssessment assessment) {
        return new Table(
                "What you do, how long it takes, and whether you can and want to go on",
                List.of(Column.words("What you do"), Column.words("Hours a week"), Column.words("Going on with it")),
                assessment.tasks().stream()
                        .map(task -> Row.of(
                                StatementWriter.inOneLine(task.task()), Hours.plain(task.hoursAWeek()), goingOn(task)))
                        .toList());
    }

    private static String goingOn(CaringTask task) {
        if (task.withdrawnOn() != null) {
            return "You stopped on " + LetterText.day(task.withdrawnOn()) + ".";
        }
        if (task.able()) {
            return task.willing() ? "You can, and want to." : "You can, but do not want to.";
        }
        return task.willing() ? "You want to, but cannot." : "You cannot, and do not want to.";
    }

    private static String all(CarerAssessment assessment) {
        String whom = assessment.adultsCaredFor() == 1 ? "one adult" : assessment.adultsCaredFor() + " adults";
        String needed = assessment.necessaryCare()
                ? "They could not do without your care."
                : "We found that they could do without your care.";
        return "You care for %s, %s a week. %s".formatted(whom, Hours.words(assessment.totalHoursAWeek()), needed);
    }

    private static List<String> health(CarerAssessment assessment) {
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(
                assessment.healthAtRisk()
                        ? "Caring harms your health, or may harm it."
                        : "We did not find that caring harms your health.");
        if (assessment.health() != null) {
            paragraphs.add(LetterText.quoted(assessment.health()));
        }
        return paragraphs;
    }

    private static Table needs(CarerAssessment assessment) {
        return new Table(
                "What is hard for you because of caring, and what we found",
                List.of(Column.words("What we looked at"), Column.words("What we found")),
                assessment.notAchieved().stream()
                        .map(found -> Row.of(outcome(found), (Limb.told(found.limbs()) + " " + said(found)).strip()))
                        .toList());
    }

    private static List<String> managed(CarerAssessment assessment) {
        return assessment.findings().stream()
                .filter(found -> !found.unable())
                .map(found -> (outcome(found) + ". " + said(found)).strip())
                .toList();
    }

    private static String outcome(CarerFinding found) {
        return LetterText.toYou(Sentence.capitalised(found.outcome().words()));
    }

    private static String said(CarerFinding found) {
        return found.words() == null ? "" : "You told us: “" + StatementWriter.inOneLine(found.words()) + "”";
    }

    private static List<String> wellbeing(CarerAssessment assessment) {
        List<String> paragraphs =
                new ArrayList<>(WellbeingInWords.of(assessment.significantImpact(), Set.of(), assessment.impact()));
        paragraphs.add(
                switch (assessment.impactBand()) {
                    case SMALL -> "All in all, caring bears on you a little.";
                    case MODERATE -> "All in all, caring bears on you a good deal.";
                    case SUBSTANTIAL -> "All in all, caring bears on you very hard.";
                });
        return paragraphs;
    }

    private static List<String> replacement(CarerAssessment assessment) {
        BigDecimal hours = assessment.replacementHoursAWeek();
        String reason = assessment.replacementReason();
        return hours == null || reason == null
                ? List.of()
                : List.of("Someone else needs to care for %s a week. What it is for: %s"
                        .formatted(Hours.words(hours), LetterText.quoted(reason)));
    }

    private static String sharing(Sharing sharing) {
        return switch (sharing) {
            case EVERYTHING -> "You agreed that the worker of the person you care for may read this whole assessment.";
            case REPLACEMENT_CARE_ONLY ->
                "You agreed that we tell the worker of the person you care for only the hours of care for your breaks, and"
                        + " what they are for.";
            case NOTHING -> "You want us to pass on nothing of it to the worker of the person you care for.";
        };
    }
}
