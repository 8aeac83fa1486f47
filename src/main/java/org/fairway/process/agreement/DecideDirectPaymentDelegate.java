package org.fairway.process.agreement;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.fairway.agreement.DirectPaymentCheck;
import org.fairway.agreement.DirectPaymentChecks;
import org.fairway.agreement.DirectPaymentRuling;
import org.fairway.agreement.DirectPaymentTests;
import org.fairway.agreement.FailedCondition;
import org.fairway.kernel.CaseNumber;
import org.fairway.process.decision.DecisionTables;
import org.fairway.process.decision.Ruling;
import org.fairway.process.variable.CaseVariables;
import org.fairway.process.variable.PathwayVariables;
import org.springframework.stereotype.Component;

/** Decides by table whether the council must make the direct payment. */
@Component("decideDirectPaymentDelegate")
class DecideDirectPaymentDelegate implements JavaDelegate {
    private static final String TABLE = "DirectPaymentConditions";
    private final DirectPaymentChecks checks;
    private final DecisionTables tables;

    DecideDirectPaymentDelegate(DirectPaymentChecks checks, DecisionTables tables) {
        this.checks = checks;
        this.tables = tables;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseNumber caseNumber = CaseVariables.caseNumber(execution);
        DirectPaymentCheck check = checks.latest(caseNumber)
                .orElseThrow(() -> new IllegalStateException("Nothing was checked in " + caseNumber));
        Ruling ruling = tables.decide(TABLE, inputs(check.tests()));
        DirectPaymentRuling decided = new DirectPaymentRuling(
                FailedCondition.valueOf(ruling.text("failedCondition")), ruling.rule(), ruling.reason());
        checks.record(check.id(), decided);
        DirectPaymentAgreementProcess.DIRECT_PAYMENT_REFUSED.set(execution, !decided.mustPay());
        if (PathwayVariables.DIRECT_PAYMENT_AGREED.find(execution).isEmpty()) {
            PathwayVariables.DIRECT_PAYMENT_AGREED.set(execution, false);
        }
    }

    private static Map<String, Object> inputs(DirectPaymentTests tests) {
        Map<String, Object> inputs = new HashMap<>();
        inputs.put("law", tests.law().name());
        inputs.put("request", tests.request().name());
        inputs.put("prohibited", tests.prohibited());
        inputs.put("canBeManaged", tests.canBeManaged());
        inputs.put("inBestInterests", tests.inBestInterests());
        inputs.put("appropriate", tests.appropriate());
        inputs.put("somethingToPay", tests.somethingToPay());
        return inputs;
    }
}
