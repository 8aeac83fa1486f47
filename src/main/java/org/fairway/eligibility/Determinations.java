package org.fairway.eligibility;

import java.util.Optional;
import org.fairway.kernel.CaseNumber;

/** All eligibility tests and what was decided on them. */
public interface Determinations {
    /** Keeps what the rules said; an assessment's test is kept once. */
    void keep(EligibilityTest test);

    /** What the rules said of the latest assessment of that case. */
    Optional<EligibilityTest> test(CaseNumber caseNumber);

    /** Records a decision; recording the same one again changes nothing. */
    void record(Determination determination);

    /** The latest decision of that case. */
    Optional<Determination> current(CaseNumber caseNumber);
}
