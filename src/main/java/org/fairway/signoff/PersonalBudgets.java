package org.fairway.signoff;

import java.util.Optional;
import org.fairway.kernel.CaseNumber;

/** All personal budgets. Nothing in it is ever changed: what changes becomes a new version. */
public interface PersonalBudgets {
    /** The latest version of the case's budget. */
    Optional<PersonalBudget> current(CaseNumber caseNumber);

    /** The budget that this one followed: the last version before it that paid for another plan. */
    Optional<PersonalBudget> before(PersonalBudget budget);

    /** Keeps a new version. The same version again changes nothing. */
    void record(PersonalBudget budget, String by);
}
