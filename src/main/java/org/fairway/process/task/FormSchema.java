package org.fairway.process.task;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What the mechanism needs of a deployed form: how each field is labelled, and which fields only show a result.
 *
 * @param labels field key to label; rows by {@code list.field}
 * @param shown keys of expressions, which the browser sends back although nobody answered them
 * @param asked keys of everything else that has one
 */
record FormSchema(Map<String, String> labels, Set<String> shown, Set<String> asked) {
    static FormSchema of(JsonNode form) {
        Map<String, String> labels = new HashMap<>();
        Set<String> shown = new HashSet<>();
        Set<String> asked = new HashSet<>();
        collect(form.path("components"), "", labels, shown, asked);
        return new FormSchema(Map.copyOf(labels), Set.copyOf(shown), Set.copyOf(asked));
    }

    /** The label of the field, or the key itself where a form gives it none. */
    String label(String field) {
        return labels.getOrDefault(field.replaceAll("\\[\\d+]", ""), field);
    }

    private static void collect(
            JsonNode components, String prefix, Map<String, String> labels, Set<String> shown, Set<String> asked) {
        for (JsonNode component : components) {
            String key = prefix + component.path("key").asText();
            if (component.path("type").asText().equals("expression")) {
                shown.add(key);
            } else {
                asked.add(key);
            }
            String label =
                    component.path("label").asText(component.path("dateLabel").asText());
            if (component.hasNonNull("key") && !label.isEmpty()) {
                labels.put(key, label);
            }
            boolean list = component.path("type").asText().equals("dynamiclist");
            if (list) {
                labels.put(
                        prefix + component.path("path").asText(),
                        component.path("label").asText());
            }
            String inner = list ? prefix + component.path("path").asText() + "." : prefix;
            collect(component.path("components"), inner, labels, shown, asked);
        }
    }
}
