package org.fairway.allocation;

import java.util.Optional;
import org.fairway.kernel.CaseNumber;

/** All indicative budgets, version after version. */
public interface IndicativeBudgets {
    /** Adds a version; the same one again changes nothing. */
    void record(IndicativeBudget budget);

    /** The latest version of the case. */
    Optional<IndicativeBudget> current(CaseNumber caseNumber);

    /** Notes that the person was told; telling the same version again changes nothing. */
    void share(SharedBudget shared);

    /** How the latest version was told to the person; empty while it was not. */
    Optional<SharedBudget> shared(CaseNumber caseNumber);
}
