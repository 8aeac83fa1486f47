package org.fairway.process.eligibility;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.camunda.bpm.dmn.engine.DmnDecisionTableResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.fairway.process.decision.DecisionTables;
import org.fairway.process.decision.Ruling;

/** The product's own decision tables on the bare decision engine. */
final class TablesFromFiles implements DecisionTables {
    private final AtomicReference<DmnDecisionTableEvaluationEvent> last = new AtomicReference<>();
    private final DmnEngine engine;

    TablesFromFiles() {
        DefaultDmnEngineConfiguration settings = new DefaultDmnEngineConfiguration();
        settings.setCustomPostDecisionTableEvaluationListeners(List.of(last::set));
        engine = settings.buildEngine();
    }

    @Override
    public Ruling decide(String key, Map<String, ?> inputs) {
        byte[] file = file(key);
        DmnDecisionTableResult result = engine.evaluateDecisionTable(
                engine.parseDecision(key, new ByteArrayInputStream(file)), new HashMap<>(inputs));
        if (result.size() != 1) {
            throw new IllegalStateException(key + " answered " + result.size() + " times for " + inputs);
        }
        String rule =
                Objects.requireNonNull(last.get()).getMatchingRules().get(0).getId();
        return new Ruling(
                key,
                1,
                rule,
                Objects.requireNonNull(reasons(file).get(rule)),
                result.getSingleResult().getEntryMap());
    }

    @Override
    public Ruling decide(String key, Map<String, ?> inputs, String deploymentId, String subject, String who) {
        return decide(key, inputs);
    }

    /** The ids of the table's rules, each with its description. */
    static Map<String, String> reasons(String key) {
        return reasons(file(key));
    }

    private static Map<String, String> reasons(byte[] file) {
        Map<String, String> reasons = new HashMap<>();
        Dmn.readModelFromStream(new ByteArrayInputStream(file))
                .getModelElementsByType(Rule.class)
                .forEach(rule -> reasons.put(
                        rule.getId(), rule.getDescription().getTextContent().strip()));
        return reasons;
    }

    private static byte[] file(String key) {
        String name = "/processes/decisions/" + key + ".dmn";
        try (InputStream stream = TablesFromFiles.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(stream, name).readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
