package org.fairway.planning;

import java.time.LocalDate;
import org.fairway.planning.CostedPlan.Indicative;
import org.jspecify.annotations.Nullable;

/** Works out what the plan costs and sets it beside the indicative budget. Costing the same plan again changes nothing. */
public final class CostPlan {
    private final Plans plans;

    public CostPlan(Plans plans) {
        this.plans = plans;
    }

    public CostedPlan cost(SupportPlan plan, @Nullable Indicative indicative, LocalDate today) {
        CostedPlan costed = new CostedPlan(plan.id(), plan.cost(), indicative, today);
        plans.recordCost(costed);
        return costed;
    }
}
