package org.fairway.reviewrequest;

import java.time.LocalDate;
import org.fairway.pathway.Cases;
import org.fairway.pathway.PathwayCase;
import org.fairway.pathway.Stage;

/** Opens the review of a case before its day. Care Act 2014, section 27(1)(b): on a reasonable request. */
public final class AskForReview {
    /** What came of it. */
    public sealed interface Outcome {
        /** The review is open. */
        record Opened() implements Outcome {}

        /** Nothing is kept: the case has ended. */
        record CaseClosed(LocalDate on) implements Outcome {}

        /** Nothing is kept: there is no support yet that could be reviewed, or it is being planned anew. */
        record NoSupportYet() implements Outcome {}

        /** Nothing is kept: a review is open already, or what it decided is being carried out. */
        record AlreadyOpen() implements Outcome {}
    }

    private final Cases cases;
    private final ReviewRequests requests;
    private final ReviewDoor door;

    public AskForReview(Cases cases, ReviewRequests requests, ReviewDoor door) {
        this.cases = cases;
        this.requests = requests;
        this.door = door;
    }

    public Outcome ask(ReviewRequest request, String by) {
        PathwayCase current = cases.get(request.caseNumber());
        if (current.closedOn() != null) {
            return new Outcome.CaseClosed(current.closedOn());
        }
        if (!door.open(request.caseNumber())) {
            return current.stage() == Stage.REVIEW ? new Outcome.AlreadyOpen() : new Outcome.NoSupportYet();
        }
        requests.record(request, by);
        return new Outcome.Opened();
    }
}
