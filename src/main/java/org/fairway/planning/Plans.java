package org.fairway.planning;

import java.util.Optional;
import org.fairway.kernel.CaseNumber;

/** All care and support plans of the council. Nothing in it is ever changed: what changes becomes a new version. */
public interface Plans {
    /** The latest version of the case's plan. */
    Optional<SupportPlan> current(CaseNumber caseNumber);

    /** That version. */
    Optional<SupportPlan> find(PlanId plan);

    /** Keeps a new version. The same version again changes nothing. */
    void record(SupportPlan plan);

    /** Keeps what the plan costs. The same plan again changes nothing. */
    void recordCost(CostedPlan costed);

    Optional<CostedPlan> cost(PlanId plan);

    /** Keeps the person's view of the plan; the latest is the one that counts. */
    void recordView(PersonsView view, String by);

    Optional<PersonsView> view(PlanId plan);
}
