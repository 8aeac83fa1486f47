package org.fairway.person;

import java.util.Optional;
import org.fairway.kernel.CaseNumber;

/** All capacity assessments. Each is of one decision; none is ever changed. */
public interface CapacityAssessments {
    void record(CapacityAssessment assessment, String by);

    /** The latest one of the case. */
    Optional<CapacityAssessment> latest(CaseNumber caseNumber);
}
