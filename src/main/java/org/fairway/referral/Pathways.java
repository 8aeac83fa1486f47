package org.fairway.referral;

import org.fairway.kernel.CaseNumber;

/** Where pathways are set going. */
public interface Pathways {
    /** Starts the pathway of a new case, whose first task is to record the contact. */
    void start(CaseNumber caseNumber, String team);
}
