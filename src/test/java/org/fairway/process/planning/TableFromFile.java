package org.fairway.process.planning;

import java.util.Map;
import org.fairway.process.decision.DecisionFile;
import org.fairway.process.decision.DecisionTables;
import org.fairway.process.decision.Ruling;

/** Decision tables as they are in their files, for a delegate that is run outside the engine. */
public final class TableFromFile implements DecisionTables {
    @Override
    public Ruling decide(String key, Map<String, ?> inputs) {
        return new DecisionFile(key).decide(inputs);
    }

    @Override
    public Ruling decide(String key, Map<String, ?> inputs, String deploymentId, String subject, String user) {
        return decide(key, inputs);
    }
}
