package org.fairway.process.spending;

import java.util.Set;
import java.util.stream.Collectors;
import org.fairway.process.engine.Role;
import org.fairway.process.variable.CaseVariables;
import org.fairway.spending.PlanInForce;

/**
 * Whose questions somebody answers: the people of their own teams, and for a direct payments officer everybody.
 *
 * @param groups the groups of whoever answers
 */
record PlansOfWorkers(Set<String> groups) {
    Set<String> teams() {
        return isDirectPaymentsOfficer()
                ? Set.copyOf(Role.TEAMS)
                : Role.TEAMS.stream()
                        .filter(team -> groups.contains(Role.SOCIAL_WORKER.id(team))
                                || groups.contains(Role.CARERS_WORKER.id(team)))
                        .collect(Collectors.toUnmodifiableSet());
    }

    boolean mayAnswer(PlanInForce plan) {
        return isDirectPaymentsOfficer() || groups.contains(CaseVariables.workerGroup(plan.basis(), plan.team()));
    }

    private boolean isDirectPaymentsOfficer() {
        return groups.contains(Role.DIRECT_PAYMENTS_OFFICER.id());
    }
}
