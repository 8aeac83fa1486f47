package org.fairway.agreement;

import java.util.Optional;
import java.util.UUID;
import org.fairway.kernel.CaseNumber;

/** What was found out about the conditions for direct payments, and what followed from it. */
public interface DirectPaymentChecks {
    /** Keeps the check; the same again changes nothing. */
    void record(DirectPaymentCheck check);

    /** The latest check of the case. */
    Optional<DirectPaymentCheck> latest(CaseNumber caseNumber);

    /** Keeps what the conditions came to; the same check again changes nothing. */
    void record(UUID check, DirectPaymentRuling ruling);

    Optional<DirectPaymentRuling> ruling(UUID check);
}
