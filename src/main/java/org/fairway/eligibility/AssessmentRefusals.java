package org.fairway.eligibility;

import java.util.Optional;
import org.fairway.kernel.CaseNumber;

/** All refusals of an assessment. */
public interface AssessmentRefusals {
    /** Records it; recording the same one again changes nothing. */
    void record(AssessmentRefusal refusal);

    Optional<AssessmentRefusal> current(CaseNumber caseNumber);
}
