package org.fairway.process.payment;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.fairway.payment.CalculatePaymentRun;
import org.fairway.payment.RunNumber;
import org.springframework.stereotype.Component;

/** Works out the payments of the run. */
@Component("calculatePaymentRunDelegate")
class CalculatePaymentRunDelegate implements JavaDelegate {
    private final CalculatePaymentRun calculate;

    CalculatePaymentRunDelegate(CalculatePaymentRun calculate) {
        this.calculate = calculate;
    }

    @Override
    public void execute(DelegateExecution execution) {
        calculate.calculate(new RunNumber(execution.getProcessBusinessKey()));
    }
}
