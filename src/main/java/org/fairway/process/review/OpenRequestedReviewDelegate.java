package org.fairway.process.review;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.fairway.kernel.BusinessClock;
import org.fairway.process.variable.CaseVariables;
import org.fairway.review.NextReview;
import org.fairway.review.ReviewDates;
import org.fairway.review.Reviews;
import org.springframework.stereotype.Component;

/** Sets by when a review that was asked for is held. */
@Component("openRequestedReviewDelegate")
class OpenRequestedReviewDelegate implements JavaDelegate {
    private final ReviewDates dates;
    private final Reviews reviews;
    private final BusinessClock clock;

    OpenRequestedReviewDelegate(ReviewDates dates, Reviews reviews, BusinessClock clock) {
        this.dates = dates;
        this.reviews = reviews;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        NextReview now = dates.onRequest(clock.today());
        reviews.plan(CaseVariables.caseNumber(execution), now, "fairway");
        ReviewProcess.REVIEW_KIND.set(execution, now.kind());
        ReviewProcess.REVIEW_BY.set(execution, now.dueBy());
    }
}
