package org.fairway.process.signoff;

import java.util.List;
import java.util.Optional;
import org.fairway.pathway.Cases;
import org.fairway.planning.CostedPlan;
import org.fairway.planning.PersonsView;
import org.fairway.planning.PersonsView.Stance;
import org.fairway.planning.Plans;
import org.fairway.planning.SupportPlan;
import org.fairway.process.signoff.SignOffPlanAnswers.Choice;
import org.fairway.process.task.Completion;
import org.fairway.process.task.HumanTask;
import org.fairway.process.task.OpenTask;
import org.fairway.process.task.Prefill;
import org.fairway.process.task.YesNo;
import org.fairway.process.variable.PathwayVariables;
import org.fairway.signoff.PlanForApproval;
import org.fairway.signoff.SignOffDecision;
import org.fairway.signoff.SignOffOutcome;
import org.fairway.signoff.SignOffOutcome.SignOffRefused;
import org.fairway.signoff.SignOffPlan;
import org.fairway.signoff.SignOffs;
import org.springframework.stereotype.Component;

/** T15: somebody who did not write the plan approves it or returns it. */
@Component
class SignOffPlanTask implements HumanTask<SignOffPlanAnswers> {
    private final PlanPutForward putForward;
    private final Plans plans;
    private final SignOffs signOffs;
    private final SignOffPlan signOffPlan;
    private final SignOffPage page;
    private final Cases cases;

    SignOffPlanTask(
            PlanPutForward putForward,
            Plans plans,
            SignOffs signOffs,
            SignOffPlan signOffPlan,
            SignOffPage page,
            Cases cases) {
        this.putForward = putForward;
        this.plans = plans;
        this.signOffs = signOffs;
        this.signOffPlan = signOffPlan;
        this.page = page;
        this.cases = cases;
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
        boolean approve = answers.decision() == Choice.APPROVE;
        Optional<Completion> refusal = answersAgree(approve, answers);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        SupportPlan plan = putForward.plan(task.caseNumber());
        SignOffDecision decision = new SignOffDecision(
                task.caseNumber(),
                plan.id().value(),
                approve,
                approve ? null : answers.returnReason(),
                answers.explanation(),
                task.user(),
                task.today());
        SignOffOutcome outcome = signOffPlan.decide(forApproval(task, plan), decision);
        if (outcome instanceof SignOffRefused refused) {
            return refused(refused.reasons());
        }
        return Completion.done().with(PathwayVariables.PLAN_APPROVED, approve);
    }

    private static Optional<Completion> answersAgree(boolean approve, SignOffPlanAnswers answers) {
        if (approve && answers.sufficient() != YesNo.YES) {
            return Optional.of(Completion.refused(
                    "sufficient",
                    "A budget that is not enough to meet the needs cannot be approved. Return the plan and say what is"
                            + " missing."));
        }
        if (approve && answers.returnReason() != null) {
            return Optional.of(Completion.refused("returnReason", "A plan that is approved is not returned."));
        }
        if (!approve && answers.returnReason() == null) {
            return Optional.of(Completion.refused(
                    "returnReason", "Choose the ground on which you return the plan. Its cost alone is none."));
        }
        return Optional.empty();
    }

    private PlanForApproval forApproval(OpenTask task, SupportPlan plan) {
        CostedPlan costed = putForward.cost(plan);
        Optional<PersonsView> view = plans.view(plan.id());
        String team = cases.get(task.caseNumber()).team();
        return new PlanForApproval(
                task.caseNumber(),
                plan.id().value(),
                plan.version(),
                plan.author(),
                signOffs.route(plan.id().value())
                        .map(route -> task.groups().contains(route.approver().group(team)))
                        .orElse(false),
                view.filter(given -> given.stance() != Stance.WANTS_CHANGES).isPresent(),
                view.map(given -> given.copies().missing()).orElse(List.of()),
                plan.cost().weekly(),
                costed.cost().weekly());
    }

    private static Completion refused(List<String> reasons) {
        return new Completion.Refused(reasons.stream()
                .map(reason -> new Completion.Problem("", reason))
                .toList());
    }
}
