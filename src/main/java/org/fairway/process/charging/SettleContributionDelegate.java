package org.fairway.process.charging;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.fairway.allocation.Duties;
import org.fairway.allocation.DutyToMeet;
import org.fairway.charging.Contribution;
import org.fairway.charging.FinancialAssessments;
import org.fairway.kernel.CaseNumber;
import org.fairway.pathway.Cases;
import org.fairway.process.payment.ContributionTold;
import org.fairway.process.variable.CaseVariables;
import org.fairway.process.variable.PathwayVariables;
import org.springframework.stereotype.Component;

/**
 * Puts the checked contribution in force, now that the person was told, and takes it into what they are paid. Says whether
 * the person must be asked about arranging care: before a plan is put forward the duty is decided again with the means, so
 * the question is only left over where the means come later.
 */
@Component("settleContributionDelegate")
class SettleContributionDelegate implements JavaDelegate {
    private final FinancialAssessments assessments;
    private final ContributionTold contributionTold;
    private final Cases cases;
    private final Duties duties;

    SettleContributionDelegate(
            FinancialAssessments assessments, ContributionTold contributionTold, Cases cases, Duties duties) {
        this.assessments = assessments;
        this.contributionTold = contributionTold;
        this.cases = cases;
        this.duties = duties;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseNumber caseNumber = CaseVariables.caseNumber(execution);
        assessments.settle(caseNumber);
        contributionTold.takeIn(caseNumber);
        // read after the case was claimed, so that a plan put forward at the same moment is seen here or sees the means
        PathwayVariables.ARRANGING_TO_BE_ASKED.set(execution, arrangingToBeAsked(caseNumber));
    }

    private boolean arrangingToBeAsked(CaseNumber caseNumber) {
        return assessments
                        .told(caseNumber)
                        .filter(Contribution::mustAskToHaveNeedsMet)
                        .isPresent()
                && cases.get(caseNumber).stage().planPutForward()
                && duties.current(caseNumber)
                        .filter(DutyToMeet::standsAboveTheLimit)
                        .isEmpty();
    }
}
