package org.fairway.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;
import org.fairway.allocation.IndicativeBudgets;
import org.fairway.allocation.SharedBudget;
import org.fairway.kernel.CaseNumber;
import org.fairway.planning.FiveConditions;
import org.fairway.planning.FiveConditions.Flag;
import org.fairway.planning.FiveConditions.Recorded;
import org.fairway.planning.Plans;
import org.fairway.planning.SupportPlan;
import org.springframework.stereotype.Component;

/** The five conditions for good outcomes, as they stand in a case. */
@Component
class CaseConditions {
    private final IndicativeBudgets budgets;
    private final Plans plans;

    CaseConditions(IndicativeBudgets budgets, Plans plans) {
        this.budgets = budgets;
        this.plans = plans;
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
        Optional<SupportPlan> plan = plans.current(number);
        return FiveConditions.of(new Recorded(
                        budgets.shared(number).map(SharedBudget::sharedOn).orElse(null),
                        plan.orElse(null),
                        plan.flatMap(current -> plans.view(current.id())).orElse(null)))
                .stream()
                .map(ConditionView::of)
                .toList();
    }
}
