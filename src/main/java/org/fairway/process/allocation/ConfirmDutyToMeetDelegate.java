package org.fairway.process.allocation;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Decides it once more when the figure was shared: the means may be known by now, or the person may have asked. */
@Component("confirmDutyToMeetDelegate")
class ConfirmDutyToMeetDelegate implements JavaDelegate {
    private final DutyDecision duty;

    ConfirmDutyToMeetDelegate(DutyDecision duty) {
        this.duty = duty;
    }

    @Override
    public void execute(DelegateExecution execution) {
        duty.decide(execution);
    }
}
