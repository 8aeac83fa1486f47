package org.fairway.process.planning;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.fairway.allocation.BudgetPattern;
import org.fairway.allocation.IndicativeBudget;
import org.fairway.allocation.IndicativeBudgets;
import org.fairway.kernel.BusinessClock;
import org.fairway.kernel.CaseNumber;
import org.fairway.planning.CostPlan;
import org.fairway.planning.CostedPlan.Indicative;
import org.fairway.planning.Plans;
import org.fairway.planning.Recurrence;
import org.fairway.planning.SupportPlan;
import org.fairway.process.variable.CaseVariables;
import org.springframework.stereotype.Component;

/** Costs the plan and sets it beside the indicative budget. */
@Component("costPlanDelegate")
class CostPlanDelegate implements JavaDelegate {
    private final Plans plans;
    private final IndicativeBudgets budgets;
    private final CostPlan costPlan;
    private final BusinessClock clock;

    CostPlanDelegate(Plans plans, IndicativeBudgets budgets, CostPlan costPlan, BusinessClock clock) {
        this.plans = plans;
        this.budgets = budgets;
        this.costPlan = costPlan;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseNumber caseNumber = CaseVariables.caseNumber(execution);
        SupportPlan plan = plans.current(caseNumber)
                .orElseThrow(() -> new IllegalStateException("There is no plan in " + caseNumber));
        costPlan.cost(
                plan,
                budgets.current(caseNumber).map(CostPlanDelegate::indicative).orElse(null),
                clock.today());
    }

    private static Indicative indicative(IndicativeBudget budget) {
        return new Indicative(
                budget.figure(), budget.pattern() == BudgetPattern.WEEKLY ? Recurrence.WEEKLY : Recurrence.ONE_OFF);
    }
}
