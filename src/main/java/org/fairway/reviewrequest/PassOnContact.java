package org.fairway.reviewrequest;

import org.fairway.kernel.CaseNumber;
import org.fairway.pathway.Cases;

/**
 * A contact about somebody whose case is open already reaches the worker of that case: as a review where support runs, and
 * otherwise as something to take in by a day. Care Act 2014, section 27.
 */
public final class PassOnContact {
    private final Cases cases;
    private final ReviewRequests requests;
    private final ReviewDoor door;

    public PassOnContact(Cases cases, ReviewRequests requests, ReviewDoor door) {
        this.cases = cases;
        this.requests = requests;
        this.door = door;
    }

    public void pass(ReviewRequest request, String by) {
        requests.record(request, by);
        CaseNumber open = request.caseNumber();
        if (!door.open(open)) {
            door.askWorker(cases.get(open), request);
        }
    }
}
