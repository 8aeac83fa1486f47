package org.fairway.eligibility;

import java.util.Optional;
import org.fairway.kernel.CaseNumber;

/** All assessments of children. */
public interface ChildAssessments {
    /** Records it; recording the same one again changes nothing. */
    void record(ChildAssessment assessment);

    Optional<ChildAssessment> current(CaseNumber caseNumber);
}
