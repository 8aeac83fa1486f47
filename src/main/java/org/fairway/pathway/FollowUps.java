package org.fairway.pathway;

import java.util.Optional;
import org.fairway.kernel.CaseNumber;

/** All follow-ups. */
public interface FollowUps {
    void record(FollowUp followUp, String by);

    /** The latest one of the case. */
    Optional<FollowUp> latest(CaseNumber caseNumber);
}
