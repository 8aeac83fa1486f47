package org.fairway.process.review;

import java.util.stream.Collectors;
import org.fairway.allocation.IndicativeBudgets;
import org.fairway.allocation.SharedBudget;
import org.fairway.kernel.CaseNumber;
import org.fairway.planning.FiveConditions;
import org.fairway.planning.FiveConditions.Flag;
import org.fairway.planning.FiveConditions.Recorded;
import org.fairway.planning.Plans;
import org.fairway.planning.SupportPlan;
import org.springframework.stereotype.Component;

/** The five conditions for good outcomes, as a review finds them. */
@Component
class ConditionsMet {
    private final IndicativeBudgets budgets;
    private final Plans plans;

    ConditionsMet(IndicativeBudgets budgets, Plans plans) {
        this.budgets = budgets;
        this.plans = plans;
    }

    String of(CaseNumber caseNumber, SupportPlan plan) {
        return FiveConditions.of(new Recorded(
                        budgets.shared(caseNumber).map(SharedBudget::sharedOn).orElse(null),
                        plan,
                        plans.view(plan.id()).orElse(null)))
                .stream()
                .map(ConditionsMet::line)
                .collect(Collectors.joining("\n"));
    }

    private static String line(Flag flag) {
        return "- %s: **%s.** %s"
                .formatted(flag.condition().words(), flag.answer().words(), flag.why());
    }
}
