package org.fairway.signoff;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.fairway.signoff.SignOffOutcome.Decided;
import org.fairway.signoff.SignOffOutcome.SignOffRefused;

/** Approves or returns a plan, if the rules allow the decision to be taken by this person now. */
public final class SignOffPlan {
    private final SignOffs signOffs;

    public SignOffPlan(SignOffs signOffs) {
        this.signOffs = signOffs;
    }

    public SignOffOutcome decide(PlanForApproval plan, SignOffDecision decision) {
        List<String> reasons = objections(plan, decision);
        if (!reasons.isEmpty()) {
            return new SignOffRefused(reasons);
        }
        signOffs.record(decision);
        return new Decided(decision);
    }

    /** Every reason why the decision cannot be taken; empty when it can. */
    static List<String> objections(PlanForApproval plan, SignOffDecision decision) {
        return rules().stream()
                .map(rule -> rule.apply(plan, decision))
                .flatMap(Optional::stream)
                .toList();
    }

    /** All rules of sign-off; each gives the reason why the decision cannot be taken, if it cannot. */
    private static List<BiFunction<PlanForApproval, SignOffDecision, Optional<String>>> rules() {
        return List.of(
                SignOffPlan::nobodyDecidesOnTheirOwnPlan,
                SignOffPlan::onlyTheChosenApproverDecides,
                SignOffPlan::thePersonsViewIsOnRecord,
                SignOffPlan::thePersonHasTheirCopies,
                SignOffPlan::linesAddUpToTheBudget,
                SignOffPlan::noNeedHasLessWithoutGround);
    }

    private static Optional<String> nobodyDecidesOnTheirOwnPlan(PlanForApproval plan, SignOffDecision decision) {
        return when(
                plan.author().equals(decision.decidedBy()),
                "You wrote this plan. Someone else has to decide on it: release the task for a colleague.");
    }

    private static Optional<String> onlyTheChosenApproverDecides(PlanForApproval plan, SignOffDecision decision) {
        return when(!plan.deciderMayApprove(), "This plan is for somebody else to decide on.");
    }

    private static Optional<String> thePersonsViewIsOnRecord(PlanForApproval plan, SignOffDecision decision) {
        return when(
                decision.approved() && !plan.viewRecorded(),
                "The person’s own view of this plan is not on record. Return it, so that they are asked.");
    }

    private static Optional<String> thePersonHasTheirCopies(PlanForApproval plan, SignOffDecision decision) {
        return when(
                decision.approved() && !plan.copiesNotSent().isEmpty(),
                "The person has not been sent: %s. Return the plan, so that they are."
                        .formatted(String.join(", ", plan.copiesNotSent())));
    }

    private static Optional<String> linesAddUpToTheBudget(PlanForApproval plan, SignOffDecision decision) {
        return when(
                decision.approved() && !plan.linesCost().equals(plan.cost()),
                "The lines add up to %s a week and the budget to %s. Return the plan, so that they agree."
                        .formatted(plan.linesCost(), plan.cost()));
    }

    /** Care Act 2014, section 27: a plan is revised after a change, and the person is involved; it is not simply cut. */
    private static Optional<String> noNeedHasLessWithoutGround(PlanForApproval plan, SignOffDecision decision) {
        return when(
                decision.approved() && !plan.cutsWithoutGround().isEmpty(),
                "%s Return the plan: a budget falls only after an assessment, or because the price fell or the person asked."
                        .formatted(String.join(" ", plan.cutsWithoutGround())));
    }

    private static Optional<String> when(boolean broken, String reason) {
        return broken ? Optional.of(reason) : Optional.empty();
    }
}
