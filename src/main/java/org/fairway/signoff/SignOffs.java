package org.fairway.signoff;

import java.util.Optional;
import org.fairway.kernel.CaseNumber;

/** All decisions on plans. */
public interface SignOffs {
    /** Keeps the decision; the same decision again changes nothing. */
    void record(SignOffDecision decision);

    /** The latest decision on a plan of the case. */
    Optional<SignOffDecision> latest(CaseNumber caseNumber);
}
