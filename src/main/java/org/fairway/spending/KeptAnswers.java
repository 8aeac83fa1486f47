package org.fairway.spending;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.fairway.kernel.CaseNumber;

/** All answers that were given about spending. None is ever changed or taken back. */
public interface KeptAnswers {
    /** Keeps the answer; the same id again changes nothing. */
    void keep(KeptAnswer answer);

    Optional<KeptAnswer> find(UUID id);

    /** The answers given in the case, the oldest first. */
    List<KeptAnswer> of(CaseNumber caseNumber);

    /** The plans in force of the open cases of those teams whose person has that family name or whole name. */
    List<PlanInForce> plansNamed(Set<String> teams, String name);

    /** The plan in force of the case: the last one that was approved. */
    Optional<PlanInForce> plan(CaseNumber caseNumber);
}
