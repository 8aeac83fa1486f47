package org.fairway.process.decision;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionTableResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.InputExpression;
import org.camunda.bpm.model.dmn.instance.Rule;

/** One of the product's own decision tables on the bare decision engine. */
public final class DecisionFile {
    private static final Set<String> FIRED = ConcurrentHashMap.newKeySet();
    private final List<DmnDecisionTableEvaluationEvent> runs = new ArrayList<>();
    private final Map<String, String> reasons = new LinkedHashMap<>();
    private final DmnModelInstance model;
    private final DmnEngine engine;
    private final DmnDecision decision;
    private final String key;

    public DecisionFile(String key) {
        this.key = key;
        byte[] file = read("/processes/decisions/" + key + ".dmn");
        DefaultDmnEngineConfiguration settings = new DefaultDmnEngineConfiguration();
        settings.setCustomPostDecisionTableEvaluationListeners(List.of(runs::add));
        engine = settings.buildEngine();
        decision = engine.parseDecision(key, new ByteArrayInputStream(file));
        model = Dmn.readModelFromStream(new ByteArrayInputStream(file));
        for (Rule rule : model.getModelElementsByType(Rule.class)) {
            reasons.put(rule.getId(), rule.getDescription().getTextContent().strip());
        }
    }

    /** What the table answers; fails unless exactly one rule fires. */
    public Ruling decide(Map<String, ?> inputs) {
        DmnDecisionTableResult result = engine.evaluateDecisionTable(decision, new HashMap<>(inputs));
        if (result.size() != 1) {
            throw new IllegalStateException(key + " answered " + result.size() + " times for " + inputs);
        }
        String rule = runs.get(runs.size() - 1).getMatchingRules().get(0).getId();
        FIRED.add(key + "." + rule);
        return new Ruling(
                key,
                1,
                rule,
                Objects.requireNonNull(reasons.get(rule)),
                result.getSingleResult().getEntryMap());
    }

    /** The rules that fired in any test so far, each as {@code Decision.Rule_Id}. */
    public static Set<String> fired() {
        return Set.copyOf(FIRED);
    }

    /** What the table asks. */
    public Set<String> inputs() {
        return model.getModelElementsByType(InputExpression.class).stream()
                .map(input -> input.getText().getTextContent().strip())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The ids of all rules. */
    public Set<String> rules() {
        return Set.copyOf(reasons.keySet());
    }

    /** The rules that fire when every combination of the values is tried; fails where not exactly one does. */
    public Set<String> tryAll(Map<String, List<?>> values) {
        Set<String> fired = new TreeSet<>();
        tryAll(List.copyOf(values.entrySet()), 0, new HashMap<>(), fired);
        return fired;
    }

    private void tryAll(
            List<Map.Entry<String, List<?>>> values, int next, Map<String, Object> inputs, Set<String> fired) {
        if (next == values.size()) {
            fired.add(decide(inputs).rule());
            return;
        }
        for (Object value : values.get(next).getValue()) {
            inputs.put(values.get(next).getKey(), value);
            tryAll(values, next + 1, inputs, fired);
        }
    }

    private static byte[] read(String name) {
        try (InputStream stream = DecisionFile.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(stream, name).readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
