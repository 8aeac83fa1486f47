package org.fairway.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.fairway.kernel.CaseNumber;
import org.fairway.planning.FiveConditions;
import org.fairway.planning.FiveConditions.Flag;
import org.fairway.process.review.ConditionsMet;
import org.springframework.stereotype.Component;

/** The five conditions for good outcomes, as they stand in a case. */
@Component
class CaseConditions {
    private final ConditionsMet conditions;

    CaseConditions(ConditionsMet conditions) {
        this.conditions = conditions;
    }

    /** One condition and how it stands. */
    @Schema(name = "ConditionForGoodOutcomes")
    record ConditionView(
            @Schema(example = "CHOSEN_FORM") String code,

            @Schema(example = "The person chose how to take the budget")
            String condition,

            @Schema(description = "YES, NO or NOT_YET; worked out from what was recorded.")
            FiveConditions.Answer answer,

            String why) {
        static ConditionView of(Flag flag) {
            return new ConditionView(flag.condition().name(), flag.condition().words(), flag.answer(), flag.why());
        }
    }

    List<ConditionView> of(CaseNumber number) {
        return conditions.of(number).stream().map(ConditionView::of).toList();
    }
}
