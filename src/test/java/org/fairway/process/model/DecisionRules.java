package org.fairway.process.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.camunda.bpm.model.dmn.BuiltinAggregator;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.DmnElement;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.jspecify.annotations.Nullable;

/** Decision tables that a process owner, an auditor and the person concerned can follow. */
final class DecisionRules {
    private static final int RULES_MAX = 25;

    private DecisionRules() {}

    static List<Finding> check(DecisionModel model) {
        List<Finding> found = new ArrayList<>();
        var decisions = model.model().getModelElementsByType(Decision.class);
        if (decisions.size() != 1) {
            return List.of(model.finding("", "holds more or fewer than one decision; keep one decision in a file"));
        }
        Decision decision = decisions.iterator().next();
        if (!decision.getId().equals(model.name())) {
            found.add(model.finding(
                    decision.getId(), "has another id than its file; call the file " + decision.getId() + ".dmn"));
        }
        if (decision.getCamundaHistoryTimeToLiveString() == null) {
            found.add(model.finding(decision.getId(), "needs a history time to live such as P3650D"));
        }
        if (said(decision).isBlank()) {
            found.add(model.finding(decision.getId(), "needs a description of what it decides"));
        }
        model.model()
                .getModelElementsByType(DecisionTable.class)
                .forEach(table -> table(model, decision, table, found));
        model.model().getModelElementsByType(DmnElement.class).stream()
                .filter(element -> element.getId() != null && element.getId().matches(".*_(?=[0-9a-z]*\\d)[0-9a-z]{7}"))
                .forEach(element ->
                        found.add(model.finding(element.getId(), "has a generated id; give it one in words")));
        return found;
    }

    private static void table(DecisionModel model, Decision decision, DecisionTable table, List<Finding> found) {
        boolean points = table.getHitPolicy() == HitPolicy.COLLECT && table.getAggregation() == BuiltinAggregator.SUM;
        boolean first = table.getHitPolicy() == HitPolicy.FIRST
                && said(decision).toUpperCase(Locale.ROOT).contains("FIRST");
        if (table.getHitPolicy() != HitPolicy.UNIQUE && !points && !first) {
            found.add(model.finding(
                    table.getId(), "needs the hit policy UNIQUE; FIRST only with its reason in the description"));
        }
        if (table.getRules().isEmpty() || table.getRules().size() > RULES_MAX) {
            found.add(model.finding(table.getId(), "has no rules, or more than " + RULES_MAX + "; split it"));
        }
        for (Rule rule : table.getRules()) {
            if (!rule.getId().matches("Rule_([A-Z][a-z]*)+\\d*")) {
                found.add(model.finding(
                        rule.getId(), "needs an id that says what it means, such as Rule_BelowLowerLimit"));
            }
            String said = said(rule);
            if (said.length() < 20 || !said.contains("Source")) {
                found.add(model.finding(
                        rule.getId(),
                        "needs a description: one plain sentence and its source (Source: Care Act 2014, ...)"));
            }
        }
        for (Input input : table.getInputs()) {
            labelled(model, input, input.getLabel(), found);
        }
        for (Output output : table.getOutputs()) {
            labelled(model, output, output.getLabel(), found);
        }
    }

    private static void labelled(DecisionModel model, DmnElement element, @Nullable String label, List<Finding> found) {
        if (label == null || label.isBlank()) {
            found.add(model.finding(element.getId(), "needs a label in plain words"));
        }
    }

    private static String said(DmnElement element) {
        return element.getDescription() == null
                ? ""
                : element.getDescription().getTextContent().strip();
    }
}
