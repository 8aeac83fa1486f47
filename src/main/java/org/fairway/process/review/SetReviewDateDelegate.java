package org.fairway.process.review;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.fairway.kernel.CaseNumber;
import org.fairway.pathway.Cases;
import org.fairway.pathway.LegalBasis;
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
    private final Cases cases;

    SetReviewDateDelegate(SupportUnderReview support, Reviews reviews, Cases cases) {
        this.support = support;
        this.reviews = reviews;
        this.cases = cases;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseNumber caseNumber = CaseVariables.caseNumber(execution);
        NextReview next = support.next(caseNumber);
        reviews.plan(caseNumber, next, "fairway");
        boolean carer = cases.get(caseNumber).legalBasis() == LegalBasis.CARE_ACT_CARER;
        ReviewProcess.REVIEWER_GROUP.set(
                execution, CaseVariables.TEAM.in(execution) + (carer ? "-carers-worker" : "-social-worker"));
        ReviewProcess.REVIEW_KIND.set(execution, next.kind());
        ReviewProcess.REVIEW_BY.set(execution, next.dueBy());
        PathwayVariables.REVIEW_ON.set(execution, next.opensOn());
    }
}
