package org.fairway.allocation;

import java.util.Optional;
import org.fairway.kernel.CaseNumber;

/** All decisions on whether needs are met. Added to and never changed. */
public interface Duties {
    /** Keeps the decision; the same one again changes nothing. */
    void record(DutyToMeet decision);

    /** The latest decision of the case. */
    Optional<DutyToMeet> current(CaseNumber caseNumber);
}
