package org.fairway.referral;

import java.util.Optional;
import org.fairway.kernel.CaseNumber;

/** Referrals that began with something known, by the number that was drawn for their case. */
public interface ReferralRequests {
    void record(CaseNumber caseNumber, ReferralRequest request, String by);

    Optional<ReferralRequest> find(CaseNumber caseNumber);
}
