package org.fairway.process.uplift;

import java.util.HashMap;
import java.util.Map;

/** Answers to the forms of an uplift. */
final class UpliftForms {
    static final String REASON = "Providers’ prices went up with the minimum wage.";

    private UpliftForms() {}

    static Map<String, Object> percent(String percent, String from) {
        Map<String, Object> answers = prepared(from);
        answers.put("change", "PERCENT");
        answers.put("percent", percent);
        return answers;
    }

    static Map<String, Object> price(String price, String from) {
        Map<String, Object> answers = prepared(from);
        answers.put("change", "PRICE");
        answers.put("newPrice", price);
        return answers;
    }

    private static Map<String, Object> prepared(String from) {
        Map<String, Object> answers = new HashMap<>();
        answers.put("decision", "PREPARE");
        answers.put("service", UpliftedCase.SERVICE);
        answers.put("unit", UpliftedCase.UNIT);
        answers.put("effectiveOn", from);
        answers.put("lettersOn", "2026-11-24");
        answers.put("reason", REASON);
        return answers;
    }

    static Map<String, Object> with(Map<String, Object> answers, String key, Object value) {
        Map<String, Object> changed = new HashMap<>(answers);
        changed.put(key, value);
        return changed;
    }

    static Map<String, Object> without(Map<String, Object> answers, String key) {
        Map<String, Object> changed = new HashMap<>(answers);
        changed.remove(key);
        return changed;
    }

    static Map<String, Object> decided(String decision) {
        return Map.of("decision", decision);
    }
}
