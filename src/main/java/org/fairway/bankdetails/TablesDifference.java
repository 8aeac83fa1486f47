package org.fairway.bankdetails;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * How new tables differ from those in force.
 *
 * @param added lines that are only in the new weights
 * @param removed lines that are only in the old weights
 * @param substitutes sort codes that are substituted otherwise than before, each with what it is checked as now; blank when
 *     it is no longer substituted
 */
public record TablesDifference(List<WeightRow> added, List<WeightRow> removed, Map<String, String> substitutes) {
    static TablesDifference between(ModulusTables old, ModulusTables next) {
        Map<String, String> substitutes = new TreeMap<>();
        old.substitutes().forEach((code, substitute) -> {
            if (!next.substitutes().containsKey(code)) {
                substitutes.put(code, "");
            }
        });
        next.substitutes().forEach((code, substitute) -> {
            if (!substitute.equals(old.substitutes().get(code))) {
                substitutes.put(code, substitute);
            }
        });
        return new TablesDifference(without(next.rows(), old.rows()), without(old.rows(), next.rows()), substitutes);
    }

    public boolean isNothing() {
        return added.isEmpty() && removed.isEmpty() && substitutes.isEmpty();
    }

    private static List<WeightRow> without(List<WeightRow> rows, List<WeightRow> others) {
        Set<WeightRow> left = new LinkedHashSet<>(rows);
        left.removeAll(new LinkedHashSet<>(others));
        return List.copyOf(left);
    }
}
