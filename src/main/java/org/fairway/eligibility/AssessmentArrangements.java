package org.fairway.eligibility;

import java.util.Optional;
import org.fairway.kernel.CaseNumber;

/** All arrangements of assessments. */
public interface AssessmentArrangements {
    /** Records it; recording the same one again changes nothing. */
    void record(AssessmentArrangement arrangement);

    Optional<AssessmentArrangement> current(CaseNumber caseNumber);
}
