package org.fairway.process.charging;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.fairway.charging.FinancialAssessments;
import org.fairway.process.variable.CaseVariables;
import org.springframework.stereotype.Component;

/** Puts the checked contribution in force, now that the person was told. */
@Component("settleContributionDelegate")
class SettleContributionDelegate implements JavaDelegate {
    private final FinancialAssessments assessments;

    SettleContributionDelegate(FinancialAssessments assessments) {
        this.assessments = assessments;
    }

    @Override
    public void execute(DelegateExecution execution) {
        assessments.settle(CaseVariables.caseNumber(execution));
    }
}
