package org.fairway.referral;

import java.util.Optional;
import org.fairway.kernel.CaseNumber;

/** All decisions on urgent needs. */
public interface UrgentDecisions {
    void record(UrgentDecision decision, String by);

    /** The latest one of the case. */
    Optional<UrgentDecision> latest(CaseNumber caseNumber);
}
