package org.fairway.process.pathway;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.fairway.kernel.BusinessClock;
import org.fairway.pathway.CloseCase;
import org.fairway.process.variable.CaseVariables;
import org.springframework.stereotype.Component;

@Component("closeCaseDelegate")
class CloseCaseDelegate implements JavaDelegate {
    private final CloseCase closeCase;
    private final BusinessClock clock;

    CloseCaseDelegate(CloseCase closeCase, BusinessClock clock) {
        this.closeCase = closeCase;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        closeCase.close(CaseVariables.caseNumber(execution), clock.today());
    }
}
