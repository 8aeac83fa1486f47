package org.fairway.process.charging;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.fairway.charging.FinancialAssessments;
import org.fairway.kernel.CaseNumber;
import org.fairway.process.payment.ContributionTold;
import org.fairway.process.variable.CaseVariables;
import org.springframework.stereotype.Component;

/** Puts the checked contribution in force, now that the person was told, and takes it into what they are paid. */
@Component("settleContributionDelegate")
class SettleContributionDelegate implements JavaDelegate {
    private final FinancialAssessments assessments;
    private final ContributionTold contributionTold;

    SettleContributionDelegate(FinancialAssessments assessments, ContributionTold contributionTold) {
        this.assessments = assessments;
        this.contributionTold = contributionTold;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseNumber caseNumber = CaseVariables.caseNumber(execution);
        assessments.settle(caseNumber);
        contributionTold.takeIn(caseNumber);
    }
}
