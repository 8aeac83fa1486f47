package org.fairway.web.calculator;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;
import org.fairway.charging.FinancialAssessment;
import org.fairway.charging.NotCharged;
import org.fairway.charging.WorkingLine;
import org.fairway.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * What the person can be asked to pay.
 *
 * @param basis why it came out so; NOT_CHARGED where nothing may be charged
 * @param reason in words, where nothing may be charged
 * @param assessedAWeek what can be asked whatever the care costs; null where the person pays the full cost
 * @param arrangementFee a week, outside the two shares; null where none may be asked or this council asks none
 */
@Schema(name = "ContributionAnswer")
record ContributionAnswer(
        @Schema(example = "ASSESSED") String basis,
        @Nullable String reason,

        @Schema(example = "110.10") @Nullable String assessedAWeek,
        @Schema(example = "110.10") String contribution,
        @Schema(example = "343.90") String councilShare,
        @Schema(example = "454.00") String weeklyCost,
        @Nullable String arrangementFee,
        List<Line> working) {
    static ContributionAnswer assessed(FinancialAssessment assessment, Money cost, Optional<Money> arrangementFee) {
        return new ContributionAnswer(
                assessment.basis().name(),
                null,
                assessment.paysFullCost() ? null : assessment.assessedAWeek().plain(),
                assessment.contributionTowards(cost).plain(),
                assessment.councilShareOf(cost).plain(),
                cost.plain(),
                arrangementFee.map(Money::plain).orElse(null),
                assessment.working().stream().map(ContributionAnswer::line).toList());
    }

    static ContributionAnswer notCharged(NotCharged outcome, Money cost) {
        return new ContributionAnswer(
                "NOT_CHARGED",
                outcome.reason(),
                Money.NIL.plain(),
                Money.NIL.plain(),
                cost.plain(),
                cost.plain(),
                null,
                List.of());
    }

    private static Line line(WorkingLine line) {
        return new Line(
                line.label(), line.amount().plain(), line.effect().words(), line.source(), line.row(), line.rowFrom());
    }
}
