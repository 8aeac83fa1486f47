package org.fairway.process.agreement;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.fairway.agreement.DirectPaymentCheck;
import org.fairway.agreement.DirectPaymentChecks;
import org.fairway.agreement.DirectPaymentRuling;
import org.fairway.kernel.CaseNumber;
import org.fairway.process.variable.CaseVariables;
import org.fairway.process.variable.PathwayVariables;
import org.springframework.stereotype.Component;

/** Decides by table whether the council must make the direct payment. */
@Component("decideDirectPaymentDelegate")
class DecideDirectPaymentDelegate implements JavaDelegate {
    private final DirectPaymentChecks checks;
    private final PaymentConditions conditions;

    DecideDirectPaymentDelegate(DirectPaymentChecks checks, PaymentConditions conditions) {
        this.checks = checks;
        this.conditions = conditions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseNumber caseNumber = CaseVariables.caseNumber(execution);
        DirectPaymentCheck check = checks.latest(caseNumber)
                .orElseThrow(() -> new IllegalStateException("Nothing was checked in " + caseNumber));
        DirectPaymentRuling decided = conditions.decide(check.tests());
        checks.record(check.id(), decided);
        DirectPaymentAgreementProcess.DIRECT_PAYMENT_REFUSED.set(execution, !decided.mustPay());
        if (PathwayVariables.DIRECT_PAYMENT_AGREED.find(execution).isEmpty()) {
            PathwayVariables.DIRECT_PAYMENT_AGREED.set(execution, false);
        }
    }
}
