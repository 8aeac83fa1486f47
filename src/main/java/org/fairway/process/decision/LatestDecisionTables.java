package org.fairway.process.decision;

import java.util.Map;

/** Runs the latest version of decision tables, for calls that no process makes. */
public interface LatestDecisionTables {
    /**
     * Decides, and keeps the run with its subject.
     *
     * @param subject the case number
     * @param who the person or system that called
     */
    Ruling decideByLatest(String key, Map<String, ?> inputs, String subject, String who);

    /** Decides and keeps nothing: for trying out, never for a case. */
    Ruling tryOut(String key, Map<String, ?> inputs);

    /** Tables for rules that ask no version: each run is tried out and nothing is kept. */
    default DecisionTables unkept() {
        return new DecisionTables() {
            @Override
            public Ruling decide(String table, Map<String, ?> inputs) {
                return tryOut(table, inputs);
            }

            @Override
            public Ruling decide(String table, Map<String, ?> inputs, String deploymentId, String subject, String who) {
                return tryOut(table, inputs);
            }
        };
    }
}
