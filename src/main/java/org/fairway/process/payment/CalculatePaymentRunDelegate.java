package org.fairway.process.payment;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.fairway.kernel.BusinessClock;
import org.fairway.payment.CalculatePaymentRun;
import org.fairway.payment.FindExceptions;
import org.fairway.payment.RunNumber;
import org.springframework.stereotype.Component;

/** Works out the payments of the run and what somebody should look at among them. */
@Component("calculatePaymentRunDelegate")
class CalculatePaymentRunDelegate implements JavaDelegate {
    private final CalculatePaymentRun calculate;
    private final FindExceptions findExceptions;
    private final LateFinance lateFinance;
    private final BusinessClock clock;

    CalculatePaymentRunDelegate(
            CalculatePaymentRun calculate,
            FindExceptions findExceptions,
            LateFinance lateFinance,
            BusinessClock clock) {
        this.calculate = calculate;
        this.findExceptions = findExceptions;
        this.lateFinance = lateFinance;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        RunNumber number = new RunNumber(execution.getProcessBusinessKey());
        calculate.calculate(number);
        findExceptions.find(number, clock.today(), lateFinance.of(number));
    }
}
