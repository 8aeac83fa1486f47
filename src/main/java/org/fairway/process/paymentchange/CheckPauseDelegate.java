package org.fairway.process.paymentchange;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.fairway.paymentchange.PaymentChanges;
import org.fairway.paymentchange.ReviewPause;
import org.springframework.stereotype.Component;

/** Looks whether payment still rests, so that nobody is asked about a pause that is over. */
@Component("checkPauseDelegate")
class CheckPauseDelegate implements JavaDelegate {
    private final PaymentChanges changes;
    private final ReviewPause pauses;

    CheckPauseDelegate(PaymentChanges changes, ReviewPause pauses) {
        this.changes = changes;
        this.pauses = pauses;
    }

    @Override
    public void execute(DelegateExecution execution) {
        PaymentChangeProcess.PAUSE_STANDS.set(
                execution, pauses.stands(changes.get(PaymentChangeProcess.PAYMENT_CHANGE.in(execution))));
    }
}
