package org.fairway.process.eligibility;

import org.fairway.eligibility.EligibilityRules;
import org.fairway.process.decision.LatestDecisionTables;
import org.springframework.stereotype.Component;

/** The rules of eligibility as they stand now, for trying out: nothing of it is kept. */
@Component
public class EligibilityTriedOut {
    private final EligibilityRules rules;

    EligibilityTriedOut(LatestDecisionTables tables) {
        this.rules = new TabledEligibilityRules(tables.unkept());
    }

    public EligibilityRules rules() {
        return rules;
    }
}
