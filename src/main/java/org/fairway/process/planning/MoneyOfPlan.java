package org.fairway.process.planning;

import java.util.Optional;
import org.fairway.planning.PlanSufficiency;
import org.fairway.planning.Sufficiency;
import org.fairway.process.task.Completion;

/** Asks for a reason where the money of a plan is too little or has no local price, and explains the sum. */
final class MoneyOfPlan {
    private MoneyOfPlan() {}

    /** A refusal where there is too little and the reason is missing. */
    static Optional<Completion> refusal(Sufficiency figures, PreparePlanAnswers answers) {
        if (PlanSufficiency.of(figures, answers.shortfallReason(), answers.shortfallWords())
                .isPresent()) {
            return Optional.empty();
        }
        String employer = figures.employer().isEmpty()
                ? ""
                : " An employer’s costs are counted: holiday, National Insurance, pension, insurance, payroll and illness.";
        return Optional.of(
                answers.shortfallReason() == null
                        ? Completion.refused(
                                "shortfallReason",
                                "%s %s%s Change the hours or the price, or give the reason here."
                                        .formatted(figures.words(), figures.verdict(), employer))
                        : Completion.refused(
                                "shortfallWords", "Say why in your own words: the person and the manager read it."));
    }
}
