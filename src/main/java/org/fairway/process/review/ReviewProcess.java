package org.fairway.process.review;

import java.time.LocalDate;
import org.fairway.process.variable.ProcessVariable;
import org.fairway.review.ReviewKind;

/** The names of {@code ReviewProcess.bpmn}. */
public final class ReviewProcess {
    public static final String KEY = "ReviewProcess";
    public static final String REVIEW_PLAN = "Task_ReviewPlan";
    public static final String REVIEW_DIRECT_PAYMENT = "Task_ReviewDirectPayment";
    public static final String END_SUPPORT = "Task_EndSupport";

    /** Asks for a review before its day: Care Act 2014 section 27(1)(b), or an event that makes one necessary. */
    public static final String REVIEW_REQUESTED = "Msg_ReviewRequested";

    /** What the next review looks at. */
    public static final ProcessVariable<ReviewKind> REVIEW_KIND =
            ProcessVariable.choice("reviewKind", ReviewKind.class);

    /** The last day on which the review is in time. */
    public static final ProcessVariable<LocalDate> REVIEW_BY = ProcessVariable.deadline("reviewBy");

    /** The day after the last day of support. */
    public static final ProcessVariable<LocalDate> SUPPORT_ENDS_ON = ProcessVariable.day("supportEndsOn");

    private ReviewProcess() {}
}
