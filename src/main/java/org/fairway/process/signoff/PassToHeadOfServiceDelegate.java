package org.fairway.process.signoff;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.fairway.planning.SupportPlan;
import org.fairway.process.variable.CaseVariables;
import org.fairway.process.variable.PathwayVariables;
import org.fairway.signoff.ApprovalRoute;
import org.fairway.signoff.Approver;
import org.fairway.signoff.SignOffs;
import org.springframework.stereotype.Component;

/** The panel did not decide in its time: the head of service decides in its place. */
@Component("passToHeadOfServiceDelegate")
class PassToHeadOfServiceDelegate implements JavaDelegate {
    private final PlanPutForward plans;
    private final SignOffs signOffs;

    PassToHeadOfServiceDelegate(PlanPutForward plans, SignOffs signOffs) {
        this.plans = plans;
        this.signOffs = signOffs;
    }

    @Override
    public void execute(DelegateExecution execution) {
        SupportPlan plan = plans.plan(CaseVariables.caseNumber(execution));
        ApprovalRoute route = signOffs.route(plan.id().value()).orElseThrow();
        if (route.approver() == Approver.PANEL) {
            signOffs.record(route.sentOn(
                    Approver.HEAD_OF_SERVICE,
                    ApprovalRoute.PANEL_TIME_OVER,
                    "The panel did not decide in its time, so the head of service decides in its place. Support that"
                            + " runs goes on meanwhile. It came to the panel for this: " + route.reason()));
        }
        PathwayVariables.APPROVER_GROUP.set(
                execution, Approver.HEAD_OF_SERVICE.group(CaseVariables.TEAM.in(execution)));
        PathwayVariables.PANEL_DECIDES.set(execution, false);
    }
}
