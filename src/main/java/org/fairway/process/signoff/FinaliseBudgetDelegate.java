package org.fairway.process.signoff;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.fairway.kernel.CaseNumber;
import org.fairway.kernel.Money;
import org.fairway.planning.CostedPlan;
import org.fairway.planning.NoticeOfLess;
import org.fairway.planning.SupportPlan;
import org.fairway.process.variable.CaseVariables;
import org.fairway.reference.ReferenceData;
import org.fairway.signoff.FinaliseBudget;
import org.fairway.signoff.FinaliseBudget.ApprovedPlan;
import org.fairway.signoff.SignOffDecision;
import org.fairway.signoff.SignOffs;
import org.springframework.stereotype.Component;

/** Makes the budget of the approved plan final. */
@Component("finaliseBudgetDelegate")
class FinaliseBudgetDelegate implements JavaDelegate {
    private final PlanPutForward plans;
    private final SignOffs signOffs;
    private final ContributionOfCase contributions;
    private final FinaliseBudget finaliseBudget;
    private final NoticeOfLess notice;

    FinaliseBudgetDelegate(
            PlanPutForward plans,
            SignOffs signOffs,
            ContributionOfCase contributions,
            FinaliseBudget finaliseBudget,
            ReferenceData reference) {
        this.notice = new NoticeOfLess(reference);
        this.plans = plans;
        this.signOffs = signOffs;
        this.contributions = contributions;
        this.finaliseBudget = finaliseBudget;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseNumber caseNumber = CaseVariables.caseNumber(execution);
        SupportPlan plan = plans.plan(caseNumber);
        CostedPlan costed = plans.cost(plan);
        Money weekly = costed.cost().weekly();
        SignOffDecision decision = signOffs.latest(caseNumber)
                .filter(latest ->
                        latest.approved() && latest.plan().equals(plan.id().value()))
                .orElseThrow(() -> new IllegalStateException("The plan of " + caseNumber + " is not approved"));
        finaliseBudget.finalise(
                UUID.randomUUID(),
                new ApprovedPlan(
                        caseNumber,
                        plan.id().value(),
                        weekly,
                        costed.cost().oneOff(),
                        notice.begins(plan, decision.decidedOn()),
                        decision.decidedBy()),
                contributions.towards(caseNumber, weekly));
    }
}
