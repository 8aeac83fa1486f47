package org.fairway.planning;

import java.util.List;
import org.fairway.kernel.CaseNumber;
import org.fairway.planning.PlanSufficiency.UnmetNeed;

/** Assessed need that the money of plans does not meet, as those who manage see it. */
public interface UnmetNeeds {
    /** What stays unmet under the latest plan of each open case, the most money first. */
    List<UnmetInCase> current();

    /** One unmet need and whose case it is in. */
    record UnmetInCase(CaseNumber caseNumber, String team, UnmetNeed need) {}
}
