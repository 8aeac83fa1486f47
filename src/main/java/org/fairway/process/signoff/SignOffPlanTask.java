package org.fairway.process.signoff;

import java.util.Optional;
import org.fairway.planning.SupportPlan;
import org.fairway.process.engine.CoversInForce;
import org.fairway.process.signoff.SignOffPlanAnswers.Choice;
import org.fairway.process.task.Completion;
import org.fairway.process.task.HumanTask;
import org.fairway.process.task.OpenTask;
import org.fairway.process.task.Prefill;
import org.fairway.process.variable.PathwayVariables;
import org.fairway.signoff.AbsenceCover;
import org.fairway.signoff.SignOffDecision;
import org.fairway.signoff.SignOffOutcome;
import org.fairway.signoff.SignOffOutcome.SignOffRefused;
import org.fairway.signoff.SignOffPlan;
import org.springframework.stereotype.Component;

/** T15: somebody who did not write the plan approves it, returns it, or for a listed reason sends it to the panel. */
@Component
class SignOffPlanTask implements HumanTask<SignOffPlanAnswers> {
    private final PlanPutForward putForward;
    private final PlanToDecide toDecide;
    private final SignOffPlan signOffPlan;
    private final SendToPanel sendToPanel;
    private final SignOffPage page;
    private final CoversInForce covers;

    SignOffPlanTask(
            PlanPutForward putForward,
            PlanToDecide toDecide,
            SignOffPlan signOffPlan,
            SendToPanel sendToPanel,
            SignOffPage page,
            CoversInForce covers) {
        this.putForward = putForward;
        this.toDecide = toDecide;
        this.signOffPlan = signOffPlan;
        this.sendToPanel = sendToPanel;
        this.page = page;
        this.covers = covers;
    }

    @Override
    public String taskKey() {
        return SignOffProcess.SIGN_OFF_PLAN;
    }

    @Override
    public Class<SignOffPlanAnswers> answers() {
        return SignOffPlanAnswers.class;
    }

    @Override
    public Prefill prefill(OpenTask task) {
        return page.of(task, putForward.plan(task.caseNumber()));
    }

    @Override
    public Completion complete(OpenTask task, SignOffPlanAnswers answers) {
        SupportPlan plan = putForward.plan(task.caseNumber());
        if (answers.decision() == Choice.PANEL) {
            return sendToPanel.send(task, plan, toDecide.of(task, plan), answers);
        }
        boolean approve = answers.decision() == Choice.APPROVE;
        Optional<Completion> refusal = answers.panelReason() == null
                ? toDecide.answersAgree(task, approve, answers.sufficient(), answers.returnReason())
                : Optional.of(Completion.refused("panelReason", "Only a plan that goes to the panel has this reason."));
        if (refusal.isPresent()) {
            return refusal.get();
        }
        SignOffOutcome outcome = signOffPlan.decide(toDecide.of(task, plan), decision(task, plan, approve, answers));
        if (outcome instanceof SignOffRefused refused) {
            return PlanToDecide.refused(refused.reasons());
        }
        return Completion.done()
                .with(PathwayVariables.PLAN_APPROVED, approve)
                .with(PathwayVariables.PANEL_DECIDES, false);
    }

    private SignOffDecision decision(OpenTask task, SupportPlan plan, boolean approve, SignOffPlanAnswers answers) {
        return new SignOffDecision(
                task.caseNumber(),
                plan.id().value(),
                approve,
                approve ? null : answers.returnReason(),
                answers.explanation(),
                task.user(),
                task.today(),
                covers.lending(task.user(), task.fact(PathwayVariables.APPROVER_GROUP))
                        .map(AbsenceCover::absent)
                        .orElse(null));
    }
}
