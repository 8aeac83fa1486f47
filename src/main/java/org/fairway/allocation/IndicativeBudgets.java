package org.fairway.allocation;

import java.util.Optional;
import org.fairway.kernel.CaseNumber;

/** All indicative budgets, version after version. */
public interface IndicativeBudgets {
    /** Adds a version; the same one again changes nothing. */
    void record(IndicativeBudget budget);

    /** Notes that there is no first figure; the same one again changes nothing. */
    void record(NoFirstFigure none);

    /** The latest version of the case; empty where there is none, or the latest working-out found nothing to count. */
    Optional<IndicativeBudget> current(CaseNumber caseNumber);

    /** Why the case has no first figure, where the latest working-out found nothing to count. */
    Optional<NoFirstFigure> without(CaseNumber caseNumber);

    /** Notes that the person was told; telling the same version again changes nothing. */
    void share(SharedBudget shared);

    /** How the latest version was told to the person; empty while it was not, and where there is no figure to tell. */
    Optional<SharedBudget> shared(CaseNumber caseNumber);
}
