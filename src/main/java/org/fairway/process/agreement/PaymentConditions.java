package org.fairway.process.agreement;

import java.util.HashMap;
import java.util.Map;
import org.fairway.agreement.DirectPaymentRuling;
import org.fairway.agreement.DirectPaymentTests;
import org.fairway.agreement.FailedCondition;
import org.fairway.process.decision.DecisionTables;
import org.fairway.process.decision.LatestDecisionTables;
import org.fairway.process.decision.Ruling;
import org.springframework.stereotype.Component;

/** The table of the conditions for a direct payment. */
@Component
public class PaymentConditions {
    private static final String TABLE = "DirectPaymentConditions";
    private final DecisionTables tables;
    private final LatestDecisionTables latest;

    PaymentConditions(DecisionTables tables, LatestDecisionTables latest) {
        this.tables = tables;
        this.latest = latest;
    }

    /** Decides in the process that is running, and keeps it. */
    DirectPaymentRuling decide(DirectPaymentTests tests) {
        return ruling(tables.decide(TABLE, inputs(tests)));
    }

    /** For trying out: by the latest version, and nothing is kept. */
    public DirectPaymentRuling tryOut(DirectPaymentTests tests) {
        return ruling(latest.tryOut(TABLE, inputs(tests)));
    }

    private static DirectPaymentRuling ruling(Ruling ruling) {
        return new DirectPaymentRuling(
                FailedCondition.valueOf(ruling.text("failedCondition")), ruling.rule(), ruling.reason());
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
