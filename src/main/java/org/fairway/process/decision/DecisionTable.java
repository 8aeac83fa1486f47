package org.fairway.process.decision;

import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionTableResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.fairway.process.decision.feel.QuickFeel;

/**
 * One version of a decision table, read and ready to be asked by any number of threads. It runs outside the engine's own
 * history, which keeps four rows a run; the case's decision record is kept in its place.
 */
final class DecisionTable {
    private static final ThreadLocal<DmnDecisionTableEvaluationEvent> LAST = new ThreadLocal<>();
    private static final DmnEngine ENGINE = engine();
    private final String key;
    private final int version;
    private final DmnDecision decision;
    private final Map<String, String> reasons = new HashMap<>();

    /**
     * @param key the decision's id
     * @param version the version of its definition
     * @param file the file as it was deployed
     */
    DecisionTable(String key, int version, byte[] file) {
        this.key = key;
        this.version = version;
        DmnModelInstance model = Dmn.readModelFromStream(new ByteArrayInputStream(file));
        this.decision = ENGINE.parseDecision(key, model);
        for (Rule rule : model.getModelElementsByType(Rule.class)) {
            if (rule.getDescription() != null) {
                reasons.put(rule.getId(), rule.getDescription().getTextContent().strip());
            }
        }
    }

    /** What the table answers; it must answer once. */
    Ruling decide(Map<String, ?> inputs) {
        try {
            DmnDecisionTableResult result = ENGINE.evaluateDecisionTable(decision, new HashMap<>(inputs));
            if (result.size() != 1) {
                throw new IllegalStateException(
                        "The table " + key + " answered " + result.size() + " times; it must answer once");
            }
            String rule = LAST.get().getMatchingRules().get(0).getId();
            return new Ruling(
                    key,
                    version,
                    rule,
                    Objects.requireNonNull(reasons.getOrDefault(rule, rule)),
                    result.getSingleResult().getEntryMap());
        } finally {
            LAST.remove();
        }
    }

    private static DmnEngine engine() {
        DefaultDmnEngineConfiguration settings = new DefaultDmnEngineConfiguration();
        settings.setFeelEngineFactory(QuickFeel.factory());
        settings.setCustomPostDecisionTableEvaluationListeners(List.of(LAST::set));
        return settings.buildEngine();
    }
}
