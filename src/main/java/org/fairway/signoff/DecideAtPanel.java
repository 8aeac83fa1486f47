package org.fairway.signoff;

import java.util.ArrayList;
import java.util.List;
import org.fairway.signoff.SignOffOutcome.Decided;
import org.fairway.signoff.SignOffOutcome.SignOffRefused;

/**
 * Takes down what a panel decided, if it was a panel that could decide: enough people, none of whom wrote the plan or
 * assessed the needs. It approves or returns the plan as it stands; there is nothing in its hand that changes the plan.
 */
public final class DecideAtPanel {
    private final SignOffs signOffs;
    private final Panels panels;

    public DecideAtPanel(SignOffs signOffs, Panels panels) {
        this.signOffs = signOffs;
        this.panels = panels;
    }

    /**
     * What a panel needs.
     *
     * @param assessor who assessed the needs
     * @param quorum how many sit at least, with the chair
     */
    public record Rules(String assessor, int quorum) {}

    public SignOffOutcome decide(PlanForApproval plan, SignOffDecision decision, PanelSitting sitting, Rules rules) {
        List<String> reasons = new ArrayList<>(SignOffPlan.objections(plan, decision));
        if (sitting.all().stream().anyMatch(plan.author()::equals)
                && !decision.decidedBy().equals(plan.author())) {
            reasons.add("Somebody who sat wrote this plan. The panel decides without them.");
        }
        if (sitting.all().contains(rules.assessor())) {
            reasons.add("Somebody who sat assessed these needs. The panel decides without them.");
        }
        if (sitting.members().contains(sitting.chair())) {
            reasons.add("The chair is named among the members. Name the others only.");
        }
        if (sitting.all().size() < rules.quorum()) {
            reasons.add("At least %d people sit on a panel, with its chair. Name the others who sat."
                    .formatted(rules.quorum()));
        }
        if (!decision.approved() && !sitting.conditions().isEmpty()) {
            reasons.add("A plan that is returned has no conditions. Say under your reasons what has to change.");
        }
        if (!reasons.isEmpty()) {
            return new SignOffRefused(reasons);
        }
        signOffs.record(decision);
        panels.record(sitting);
        return new Decided(decision);
    }
}
