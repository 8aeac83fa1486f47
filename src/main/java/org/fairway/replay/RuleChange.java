package org.fairway.replay;

import java.util.List;

/**
 * A change of rules that are written in Java. A release that alters an answer names itself here, so that the decisions of
 * before are not all taken for tampered with.
 *
 * @param kind whose decisions it changes, such as {@code FinancialAssessment}
 * @param version what the rules are called from then on; the first rules of a kind are version 1
 * @param words what changed and in which release, as an auditor reads it
 * @param parts which parts of the record may come out differently by it, such as {@code working}; nothing else is explained
 */
public record RuleChange(String kind, int version, String words, List<String> parts) {
    public RuleChange {
        parts = List.copyOf(parts);
    }

    boolean explains(Difference difference) {
        return parts.stream().anyMatch(part -> {
            String whole = kind + "." + part;
            return difference.what().equals(whole)
                    || difference.what().startsWith(whole + ".")
                    || difference.what().startsWith(whole + "[");
        });
    }
}
