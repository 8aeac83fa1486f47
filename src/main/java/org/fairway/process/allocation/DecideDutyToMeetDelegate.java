package org.fairway.process.allocation;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Decides whether the council meets the needs, before any figure is worked out. */
@Component("decideDutyToMeetDelegate")
class DecideDutyToMeetDelegate implements JavaDelegate {
    private final DutyDecision duty;

    DecideDutyToMeetDelegate(DutyDecision duty) {
        this.duty = duty;
    }

    @Override
    public void execute(DelegateExecution execution) {
        duty.decide(execution);
    }
}
