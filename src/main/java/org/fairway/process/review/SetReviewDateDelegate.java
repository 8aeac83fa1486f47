package org.fairway.process.review;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.fairway.kernel.CaseNumber;
import org.fairway.process.variable.CaseVariables;
import org.fairway.process.variable.PathwayVariables;
import org.fairway.review.NextReview;
import org.fairway.review.Reviews;
import org.springframework.stereotype.Component;

/** Works out which review is due next and when. */
@Component("setReviewDateDelegate")
class SetReviewDateDelegate implements JavaDelegate {
    private final SupportUnderReview support;
    private final Reviews reviews;

    SetReviewDateDelegate(SupportUnderReview support, Reviews reviews) {
        this.support = support;
        this.reviews = reviews;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseNumber caseNumber = CaseVariables.caseNumber(execution);
        NextReview next = support.next(caseNumber, CaseVariables.LEGAL_BASIS.in(execution));
        reviews.plan(caseNumber, next, "fairway");
        ReviewProcess.REVIEW_KIND.set(execution, next.kind());
        ReviewProcess.REVIEW_BY.set(execution, next.dueBy());
        PathwayVariables.REVIEW_ON.set(execution, next.opensOn());
    }
}
