package org.fairway.eligibility;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fairway.kernel.Hours;
import org.fairway.kernel.Sentence;
import org.fairway.letter.LetterText;
import org.fairway.letter.Statement;
import org.fairway.letter.Statement.Column;
import org.fairway.letter.Statement.Row;
import org.fairway.letter.Statement.Table;
import org.fairway.letter.StatementWriter;

/**
 * An adult’s needs assessment in words to the adult. It says who helps now, and never what a carer told their worker of
 * going on or not: that is the carer’s to tell.
 */
final class AdultsCopy {
    private AdultsCopy() {}

    static Statement of(NeedsAssessment assessment) {
        StatementWriter copy = new StatementWriter()
                .said("What matters to you, in your own words", assessment.ownWords())
                .paragraphs(
                        "Where your needs come from",
                        List.of(
                                assessment.needsFromImpairment()
                                        ? "They come from a disability or illness, or have to do with one."
                                        : "We did not find that they come from a disability or illness.",
                                LetterText.quoted(assessment.impairment())))
                .table("What is hard for you", needs(assessment))
                .points("What you can manage", managed(assessment))
                .paragraphs(
                        "What it does to your well-being",
                        WellbeingInWords.of(
                                assessment.significantImpact(), assessment.areasAffected(), assessment.impact()))
                .told("How your needs come and go", assessment.fluctuation())
                .told("What you, your family and the community bring", assessment.strengths())
                .told("Who took part", assessment.involved());
        if (assessment.specialistAssessor()) {
            copy.paragraphs(
                    "Who assessed you", List.of("Someone with special training in deafblindness took part in it."));
        }
        return copy.told("What we ask of the health service", assessment.nhsReferral())
                .paragraphs("Who may read this", List.of(readers(assessment)))
                .written();
    }

    private static Table needs(NeedsAssessment assessment) {
        return new Table(
                "What is hard for you, what we found, and the help you need",
                List.of(
                        Column.words("What we looked at"),
                        Column.words("What we found"),
                        Column.words("The help you need, and what happens now")),
                assessment.notAchieved().stream()
                        .map(found -> Row.of(outcome(found), found(found), help(found)))
                        .toList());
    }

    private static List<String> managed(NeedsAssessment assessment) {
        return assessment.lookedAt().stream()
                .filter(found -> !found.unable())
                .map(found -> Stream.of(outcome(found) + ".", said(found), now(found))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" ")))
                .toList();
    }

    private static String outcome(OutcomeFinding found) {
        return LetterText.toYou(Sentence.capitalised(found.outcome().words()));
    }

    private static String found(OutcomeFinding found) {
        return (Limb.told(found.limbs()) + " " + said(found)).strip();
    }

    private static String said(OutcomeFinding found) {
        return found.words() == null ? "" : "You told us: “" + StatementWriter.inOneLine(found.words()) + "”";
    }

    private static String now(OutcomeFinding found) {
        return found.now() == null ? "" : "What happens now: " + StatementWriter.inOneLine(found.now());
    }

    private static String help(OutcomeFinding found) {
        String hours = found.hoursAWeek() == null ? "" : " " + Hours.words(found.hoursAWeek()) + " a week.";
        return (level(found.level()) + hours + " " + helpers(found.help()) + " " + now(found)).strip();
    }

    private static String level(SupportLevel level) {
        return switch (level) {
            case NONE -> "You need no help, or only now and then.";
            case LOW -> "You need some help on some days.";
            case MEDIUM -> "You need help on most days.";
            case HIGH -> "You need help every day, or more than once a day.";
        };
    }

    private static String helpers(InformalHelp help) {
        return switch (help) {
            case NOBODY_HELPS -> "No family or friend helps with it now.";
            case WILLING_AND_ABLE, CANNOT_GO_ON -> "Family or friends help with it now.";
            case PART_OF_IT -> "Family or friends help with part of it now.";
        };
    }

    private static String readers(NeedsAssessment assessment) {
        return assessment.shareWithCarers()
                ? "You agreed that the worker of those who care for you may read this assessment."
                : "You did not agree that the worker of those who care for you reads this assessment. They do not see it.";
    }
}
