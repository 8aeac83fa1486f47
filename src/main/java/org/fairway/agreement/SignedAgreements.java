package org.fairway.agreement;

import java.util.Optional;
import org.fairway.kernel.CaseNumber;

/** All terms that were signed. Terms signed again are a new record. */
public interface SignedAgreements {
    /** Keeps the terms; the same id again changes nothing. */
    void record(SignedTerms terms);

    /** The terms signed last in the case. */
    Optional<SignedTerms> latest(CaseNumber caseNumber);
}
