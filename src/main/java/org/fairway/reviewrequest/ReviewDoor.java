package org.fairway.reviewrequest;

import org.fairway.kernel.CaseNumber;
import org.fairway.pathway.PathwayCase;

/** What a request sets going in the case. */
public interface ReviewDoor {
    /** Opens the case's review now; false when none was waiting for its day, and then nothing has happened. */
    boolean open(CaseNumber caseNumber);

    /** Asks the worker of the case to take in what was told, by a day. */
    void askWorker(PathwayCase current, ReviewRequest request);
}
