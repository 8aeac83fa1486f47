package org.fairway.referral;

import java.util.Optional;
import org.fairway.kernel.CaseNumber;

/** All decisions on safeguarding concerns. */
public interface SafeguardingDecisions {
    void record(SafeguardingDecision decision, String by);

    /** The latest one of the case. */
    Optional<SafeguardingDecision> latest(CaseNumber caseNumber);
}
