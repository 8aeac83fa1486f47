package org.fairway.process.paymentchange;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.fairway.paymentchange.PaymentChange;
import org.fairway.paymentchange.PaymentChanges;
import org.springframework.stereotype.Component;

/** From here on the process belongs to the case; after a death payment is held at once. */
@Component("takeUpPaymentChangeDelegate")
class TakeUpPaymentChangeDelegate implements JavaDelegate {
    private final PaymentChanges changes;
    private final HoldAfterDeath holds;

    TakeUpPaymentChangeDelegate(PaymentChanges changes, HoldAfterDeath holds) {
        this.changes = changes;
        this.holds = holds;
    }

    @Override
    public void execute(DelegateExecution execution) {
        PaymentChange change = changes.get(PaymentChangeProcess.PAYMENT_CHANGE.in(execution));
        execution.setProcessBusinessKey(change.caseNumber().text());
        holds.place(change);
    }
}
