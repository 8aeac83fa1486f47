package org.fairway.process.reviewrequest;

import java.util.UUID;
import org.fairway.process.variable.ProcessVariable;

/**
 * The elements and variables of {@code ReviewRequestProcess} that Java names. Its business key is the case number where a
 * contact was passed on, and else a reference of its own: the case is chosen in the task.
 */
public final class ReviewRequestProcess {
    public static final String KEY = "ReviewRequestProcess";

    static final String REQUEST_REVIEW = "Task_RequestReview";
    static final String TAKE_IN_CONTACT = "Task_TakeInContact";

    /** A contact about the case came in and no review could be opened by it. */
    static final ProcessVariable<Boolean> PASSED_ON = ProcessVariable.flag("passedOn");

    /** The request that the contact became. */
    static final ProcessVariable<UUID> REVIEW_REQUEST =
            ProcessVariable.text("reviewRequestId", UUID::fromString, UUID::toString);

    private ReviewRequestProcess() {}
}
