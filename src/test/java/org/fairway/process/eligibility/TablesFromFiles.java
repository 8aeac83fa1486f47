package org.fairway.process.eligibility;

import java.util.Map;
import org.fairway.process.decision.DecisionFile;
import org.fairway.process.decision.DecisionTables;
import org.fairway.process.decision.Ruling;

/** The product's own decision tables on the bare decision engine. */
final class TablesFromFiles implements DecisionTables {
    @Override
    public Ruling decide(String key, Map<String, ?> inputs) {
        return new DecisionFile(key).decide(inputs);
    }

    @Override
    public Ruling decide(String key, Map<String, ?> inputs, String deploymentId, String subject, String who) {
        return decide(key, inputs);
    }
}
