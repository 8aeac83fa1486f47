package org.fairway.process.signoff;

import java.util.List;
import java.util.Optional;
import org.fairway.pathway.Cases;
import org.fairway.planning.CostedPlan;
import org.fairway.planning.LessThanBefore;
import org.fairway.planning.PersonsView;
import org.fairway.planning.PersonsView.Stance;
import org.fairway.planning.Plans;
import org.fairway.planning.SupportPlan;
import org.fairway.process.task.Completion;
import org.fairway.process.task.OpenTask;
import org.fairway.process.task.YesNo;
import org.fairway.signoff.PlanForApproval;
import org.fairway.signoff.ReturnReason;
import org.fairway.signoff.SignOffs;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A plan as the rules of sign-off see it, for one approver and for a panel alike. */
@Component
class PlanToDecide {
    private final PlanPutForward putForward;
    private final Plans plans;
    private final SignOffs signOffs;
    private final Cases cases;

    PlanToDecide(PlanPutForward putForward, Plans plans, SignOffs signOffs, Cases cases) {
        this.putForward = putForward;
        this.plans = plans;
        this.signOffs = signOffs;
        this.cases = cases;
    }

    PlanForApproval of(OpenTask task, SupportPlan plan) {
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
                costed.cost().weekly(),
                cutsWithoutGround(plan));
    }

    private static List<String> cutsWithoutGround(SupportPlan plan) {
        return Optional.ofNullable(plan.less()).filter(LessThanBefore::lacksAnAssessment).stream()
                .map(less -> "The needs were not assessed again since the plan before, and yet: " + less.inWords())
                .toList();
    }

    /** Whether what was answered goes together, whoever decides. */
    Optional<Completion> answersAgree(
            OpenTask task, boolean approve, @Nullable YesNo sufficient, @Nullable ReturnReason returnReason) {
        if (approve && sufficient != YesNo.YES) {
            return Optional.of(Completion.refused(
                    "sufficient",
                    "A budget that is not enough to meet the needs cannot be approved. Return the plan and say what is"
                            + " missing."));
        }
        if (approve && returnReason != null) {
            return Optional.of(Completion.refused("returnReason", "A plan that is approved is not returned."));
        }
        if (!approve && returnReason == null) {
            return Optional.of(Completion.refused(
                    "returnReason", "Choose the ground on which you return the plan. Its cost alone is none."));
        }
        if (returnReason != null && !returnReason.isLawful()) {
            return Optional.of(Completion.refused(
                    "returnReason",
                    ReturnReason.whyMoneyIsNoGround(cases.get(task.caseNumber()).legalBasis())));
        }
        return Optional.empty();
    }

    /** What the rules have against the decision, as the form is told. */
    static Completion refused(List<String> reasons) {
        return new Completion.Refused(reasons.stream()
                .map(reason -> new Completion.Problem("", reason))
                .toList());
    }
}
