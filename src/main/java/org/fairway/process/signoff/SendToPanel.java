package org.fairway.process.signoff;

import java.util.Optional;
import org.fairway.planning.SupportPlan;
import org.fairway.process.task.Completion;
import org.fairway.process.task.Completion.Refused;
import org.fairway.process.task.Objections;
import org.fairway.process.task.OpenTask;
import org.fairway.process.variable.PathwayVariables;
import org.fairway.reference.ReferenceData;
import org.fairway.signoff.ApprovalRoute;
import org.fairway.signoff.Approver;
import org.fairway.signoff.PanelReason;
import org.fairway.signoff.PlanForApproval;
import org.fairway.signoff.SignOffs;
import org.springframework.stereotype.Component;

/** An approver sends a plan to the panel: for a reason that the council lists, once, and never their own plan. */
@Component
class SendToPanel {
    private final SignOffs signOffs;
    private final ReferenceData reference;

    SendToPanel(SignOffs signOffs, ReferenceData reference) {
        this.signOffs = signOffs;
        this.reference = reference;
    }

    Completion send(OpenTask task, SupportPlan plan, PlanForApproval forApproval, SignOffPlanAnswers answers) {
        PanelReason reason = answers.panelReason();
        ApprovalRoute route = signOffs.route(plan.id().value()).orElseThrow();
        Objections objections = new Objections()
                .missing(reason, "panelReason", "Choose the listed reason. The panel takes no others.")
                .when(answers.returnReason() != null, "returnReason", "A plan that goes to the panel is not returned.")
                .when(
                        reason != null && !reason.isListed(reference, task.today()),
                        "panelReason",
                        "The council does not list this reason today. Decide on the plan yourself.")
                .when(
                        forApproval.author().equals(task.user()),
                        "",
                        "You wrote this plan. Someone else has to decide on it: release the task for a colleague.")
                .when(!forApproval.deciderMayApprove(), "", "This plan is for somebody else to decide on.")
                .when(
                        route.rule().equals(ApprovalRoute.PANEL_TIME_OVER),
                        "decision",
                        "The panel has had its time with this plan. Decide on it yourself, so that the person does not wait.");
        Optional<Refused> refusal = objections.refusal();
        return reason == null || refusal.isPresent() ? refusal.orElseThrow() : sent(route, reason, answers);
    }

    private Completion sent(ApprovalRoute route, PanelReason reason, SignOffPlanAnswers answers) {
        signOffs.record(route.sentOn(
                Approver.PANEL,
                reason.rule(),
                "The plan was sent to the panel, because %s. %s".formatted(reason.words(), answers.explanation())));
        return Completion.done().with(PathwayVariables.PLAN_APPROVED, false).with(PathwayVariables.PANEL_DECIDES, true);
    }
}
