package org.fairway.signoff;

import java.util.Optional;
import java.util.UUID;
import org.fairway.kernel.CaseNumber;

/** All decisions on plans. */
public interface SignOffs {
    /** Keeps who may decide; the same plan by the same rule again changes nothing. */
    void record(ApprovalRoute route);

    /** The latest route of the plan. */
    Optional<ApprovalRoute> route(UUID plan);

    /** Keeps the decision; the same decision again changes nothing. */
    void record(SignOffDecision decision);

    /** The latest decision on a plan of the case. */
    Optional<SignOffDecision> latest(CaseNumber caseNumber);
}
