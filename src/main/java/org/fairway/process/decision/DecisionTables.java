package org.fairway.process.decision;

import java.util.Map;

/**
 * Runs decision tables of {@code processes/decisions}. A table is taken from the deployment of the process that is
 * running, so work in hand keeps its rules; the run is kept in the case's decision record with its inputs and the rules
 * that fired.
 */
public interface DecisionTables {
    /**
     * Decides by the table of that key.
     *
     * @param key the decision id, which is the name of its file
     * @param inputs the inputs by name: text, yes/no, whole numbers, decimals and dates
     * @return the one rule that fired and its outputs
     * @throws IllegalStateException if no rule fires: a table must be complete
     */
    Ruling decide(String key, Map<String, ?> inputs);

    /**
     * Decides by the table of that key in a named deployment: for a human task, whose {@code OpenTask} carries it.
     *
     * @param subject the case number, or the number of a payment run
     * @param who the person who decides, or {@code fairway}
     */
    Ruling decide(String key, Map<String, ?> inputs, String deploymentId, String subject, String who);
}
