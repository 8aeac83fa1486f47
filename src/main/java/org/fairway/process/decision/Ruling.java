package org.fairway.process.decision;

import java.util.Map;
import java.util.Objects;

/**
 * What a decision table answered.
 *
 * @param table the decision's id
 * @param version the version of the table
 * @param rule the id of the rule that fired, such as {@code Rule_TwoOutcomes}
 * @param reason the rule's own description, a sentence that can be shown to people
 * @param outputs the outputs by name
 */
public record Ruling(String table, int version, String rule, String reason, Map<String, Object> outputs) {
    public String text(String output) {
        return (String) Objects.requireNonNull(outputs.get(output), output);
    }

    public boolean flag(String output) {
        return (Boolean) Objects.requireNonNull(outputs.get(output), output);
    }
}
