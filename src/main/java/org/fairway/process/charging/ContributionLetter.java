package org.fairway.process.charging;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fairway.charging.FinancialAssessment;
import org.fairway.charging.Wording;
import org.fairway.charging.WorkingLine.Effect;
import org.fairway.kernel.Money;
import org.fairway.letter.LetterDrafts;
import org.fairway.letter.LetterWords;
import org.fairway.pathway.LegalBasis;

/** The written record of a financial assessment (Care Act 2014, section 17(5)), made from the assessment itself. */
final class ContributionLetter {
    static final String KIND = "CONTRIBUTION";

    private ContributionLetter() {}

    /** What came of it, in a few sentences, as the finance officer and the person read it. */
    static String result(FinancialAssessment assessment) {
        return Stream.concat(Stream.of(outcome(assessment)), otherCare(assessment))
                .collect(Collectors.joining(" "));
    }

    /** Stays in a care home, free weeks and free equipment, now and later on. */
    private static Stream<String> otherCare(FinancialAssessment assessment) {
        return switch (assessment.basis()) {
            case ASSESSED, ABOVE_UPPER_LIMIT, FREE_FOR_A_TIME ->
                assessment.working().stream()
                        .filter(line -> line.effect() == Effect.REASON)
                        .map(line -> line.label() + ".");
            default -> Stream.empty();
        };
    }

    private static String outcome(FinancialAssessment assessment) {
        return switch (assessment.basis()) {
            case ASSESSED ->
                assessment.assessedAWeek().isNil()
                        ? "You do not have to pay anything towards your care and support."
                        : "You can be asked to pay up to %s a week towards your care and support. If it costs less than that, you pay only what it costs."
                                .formatted(assessment.assessedAWeek());
            case ABOVE_UPPER_LIMIT, LIGHT_TOUCH_ABOVE_LIMIT ->
                "Your savings and other capital are above the limit, so you are asked to pay the full cost of your care and support.";
            case NOT_DISCLOSED ->
                "You chose not to tell us about your money, so you are asked to pay the full cost of your care and support. You can tell us at any time; we will then work it out.";
            case LIGHT_TOUCH_SMALL_CHARGE ->
                "You can be asked to pay up to %s a week towards your care and support. If it costs less than that, you pay only what it costs. It is a small charge, and you agreed that we need not look at all of your money. You can ask us to at any time."
                        .formatted(assessment.assessedAWeek());
            case LIGHT_TOUCH_NOTHING_DUE ->
                "You do not have to pay anything towards your care and support. You agreed that we need not look at all of your money. You can ask us to at any time.";
            case FREE_FOR_A_TIME -> "You do not have to pay anything towards your care and support for now.";
            case FREE -> "You do not have to pay anything towards your care and support, whatever you have.";
        };
    }

    /** What is asked for arranging care, beside the budget; empty when nothing is. */
    static String fee(Optional<Money> aWeek) {
        return aWeek.map(fee ->
                        ("You ask us to arrange your care although you pay for all of it. For that we ask %s a week. It is not part "
                                        + "of your personal budget, and not more than arranging costs us.")
                                .formatted(fee))
                .orElse("");
    }

    /** The whole letter. */
    static String text(
            LetterDrafts drafts,
            String name,
            FinancialAssessment assessment,
            Counts counts,
            String note,
            String worker) {
        String words = drafts.of(
                KIND,
                LegalBasis.CARE_ACT_ADULT,
                Map.of(
                        "name",
                        name,
                        "result",
                        result(assessment),
                        "counts",
                        counts.words(),
                        "fee",
                        fee(counts.fee()),
                        "statement",
                        LetterWords.STATEMENT,
                        "note",
                        note,
                        "worker",
                        worker));
        return words.replaceAll("\n{3,}", "\n\n");
    }

    /**
     * From when it counts, and what is asked beside it.
     *
     * @param before what the person pays until then, where they were told of another before and this one lies ahead
     */
    record Counts(LocalDate toldOn, LocalDate from, Optional<Money> fee, Optional<FinancialAssessment> before) {
        String words() {
            String start = "This counts from %s. ".formatted(Wording.day(from))
                    + before.filter(until -> from.isAfter(toldOn))
                            .map(Counts::asBefore)
                            .orElse("");
            return from.isBefore(toldOn)
                    ? start + "It is no more than before, so we give back what you paid too much since then."
                    : start + "We do not ask for anything more for the days before we told you.";
        }

        private static String asBefore(FinancialAssessment until) {
            if (until.paysFullCost()) {
                return "Until then you pay the full cost, as before. ";
            }
            return until.assessedAWeek().isNil()
                    ? "Until then you pay nothing, as before. "
                    : "Until then you pay up to %s a week, as before. ".formatted(until.assessedAWeek());
        }
    }
}
