package org.fairway.process.eligibility;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.fairway.eligibility.TestEligibility;
import org.fairway.process.variable.CaseVariables;
import org.springframework.stereotype.Component;

/** Works out what the rules say of the assessment. */
@Component("determineEligibilityDelegate")
class DetermineEligibilityDelegate implements JavaDelegate {
    private final TestEligibility testEligibility;

    DetermineEligibilityDelegate(TestEligibility testEligibility) {
        this.testEligibility = testEligibility;
    }

    @Override
    public void execute(DelegateExecution execution) {
        testEligibility.of(CaseVariables.caseNumber(execution), CaseVariables.LEGAL_BASIS.in(execution));
    }
}
