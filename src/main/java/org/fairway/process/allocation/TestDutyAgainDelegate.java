package org.fairway.process.allocation;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.fairway.allocation.Duties;
import org.fairway.allocation.DutyToMeet;
import org.fairway.charging.Contribution;
import org.fairway.charging.FinancialAssessments;
import org.fairway.kernel.CaseNumber;
import org.fairway.pathway.LegalBasis;
import org.fairway.process.variable.CaseVariables;
import org.fairway.process.variable.PathwayVariables;
import org.springframework.stereotype.Component;

/**
 * Decides the duty anew before a plan is signed off, where the means came in after the figure was shared. In every other
 * case the answer stands, and nothing is decided twice.
 */
@Component("testDutyAgainDelegate")
class TestDutyAgainDelegate implements JavaDelegate {
    private final DutyDecision duty;
    private final FinancialAssessments means;
    private final Duties duties;

    TestDutyAgainDelegate(DutyDecision duty, FinancialAssessments means, Duties duties) {
        this.duty = duty;
        this.means = means;
        this.duties = duties;
    }

    @Override
    public void execute(DelegateExecution execution) {
        if (!toBeDecidedAgain(execution)) {
            PathwayVariables.WILL_MEET_NEEDS.set(execution, true);
            return;
        }
        duty.decide(execution);
        if (!PathwayVariables.WILL_MEET_NEEDS.in(execution)) {
            PathwayVariables.PLAN_APPROVED.set(execution, false);
        }
    }

    private boolean toBeDecidedAgain(DelegateExecution execution) {
        CaseNumber caseNumber = CaseVariables.caseNumber(execution);
        boolean changed = IndicativeBudgetProcess.DUTY_REOPENED.find(execution).orElse(false);
        boolean adult = CaseVariables.LEGAL_BASIS.in(execution) == LegalBasis.CARE_ACT_ADULT;
        return changed || (adult && meansAreNew(caseNumber));
    }

    private boolean meansAreNew(CaseNumber caseNumber) {
        return means.told(caseNumber).filter(Contribution::aboveLimit).isPresent()
                && duties.current(caseNumber)
                        .filter(DutyToMeet::standsAboveTheLimit)
                        .isEmpty();
    }
}
