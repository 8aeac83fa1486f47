package org.fairway.process.eligibility;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.fairway.eligibility.AssessmentRefusal;
import org.fairway.eligibility.AssessmentRefusals;
import org.fairway.eligibility.EligibilityRules;
import org.fairway.kernel.CaseNumber;
import org.fairway.process.variable.CaseVariables;
import org.springframework.stereotype.Component;

/** Decides whether a refusal stands, or the council must assess all the same. */
@Component("decideRefusedAssessmentDelegate")
class DecideRefusedAssessmentDelegate implements JavaDelegate {
    private final AssessmentRefusals refusals;
    private final EligibilityRules rules;

    DecideRefusedAssessmentDelegate(AssessmentRefusals refusals, EligibilityRules rules) {
        this.refusals = refusals;
        this.rules = rules;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseNumber caseNumber = CaseVariables.caseNumber(execution);
        AssessmentRefusal refusal = refusals.current(caseNumber)
                .orElseThrow(() -> new IllegalStateException("Nobody refused an assessment in " + caseNumber));
        EligibilityProcess.ASSESSMENT_REFUSAL_ACCEPTED.set(
                execution,
                rules.refusalAccepted(CaseVariables.LEGAL_BASIS.in(execution), refusal)
                        .yes());
    }
}
