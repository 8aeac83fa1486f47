package org.fairway.eligibility;

import java.util.Optional;
import org.fairway.kernel.CaseNumber;

/** All needs assessments of adults. */
public interface NeedsAssessments {
    /** Records it; recording the same one again changes nothing. */
    void record(NeedsAssessment assessment);

    /**
     * The latest of that case. For the case's own workers; another case's worker asks
     * {@link DiscloseAnswers}.
     */
    Optional<NeedsAssessment> current(CaseNumber caseNumber);
}
