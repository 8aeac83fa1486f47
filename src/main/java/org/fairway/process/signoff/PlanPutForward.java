package org.fairway.process.signoff;

import org.fairway.kernel.CaseNumber;
import org.fairway.planning.CostedPlan;
import org.fairway.planning.PersonsView;
import org.fairway.planning.PlanId;
import org.fairway.planning.Plans;
import org.fairway.planning.SupportPlan;
import org.fairway.signoff.PersonalBudget;
import org.springframework.stereotype.Component;

/** The plan of a case that is to be signed off, as planning keeps it. */
@Component
class PlanPutForward {
    private final Plans plans;

    PlanPutForward(Plans plans) {
        this.plans = plans;
    }

    SupportPlan plan(CaseNumber caseNumber) {
        return plans.current(caseNumber)
                .orElseThrow(() -> new IllegalStateException("There is no plan in " + caseNumber));
    }

    /** The plan that the budget pays for. */
    SupportPlan of(PersonalBudget budget) {
        return plans.find(new PlanId(budget.plan()))
                .orElseThrow(() -> new IllegalStateException("There is no plan " + budget.plan()));
    }

    boolean isDisagreedWith(SupportPlan plan) {
        return plans.view(plan.id())
                .filter(view -> view.stance() == PersonsView.Stance.DISAGREES)
                .isPresent();
    }

    CostedPlan cost(SupportPlan plan) {
        return plans.cost(plan.id())
                .orElseThrow(() -> new IllegalStateException("The plan of " + plan.caseNumber() + " is not costed"));
    }
}
