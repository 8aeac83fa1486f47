package org.fairway.bankdetails;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * The two published tables as they stand at one time: the weights by range of sort codes, and the sort codes that are
 * checked as if they were another. Ranges do not overlap.
 */
public final class ModulusTables {
    private final List<WeightRow> rows;
    private final Map<String, String> substitutes;
    private final NavigableMap<String, List<WeightRow>> byFirst;

    public ModulusTables(List<WeightRow> rows, Map<String, String> substitutes) {
        this.rows = List.copyOf(rows);
        this.substitutes = Map.copyOf(substitutes);
        this.byFirst = new TreeMap<>();
        for (WeightRow row : rows) {
            byFirst.computeIfAbsent(row.from(), first -> new ArrayList<>()).add(row);
        }
    }

    public List<WeightRow> rows() {
        return rows;
    }

    public Map<String, String> substitutes() {
        return substitutes;
    }

    /** The one or two lines by which accounts at the sort code are checked, in their order; none when they cannot be. */
    List<WeightRow> of(String sortCode) {
        Map.Entry<String, List<WeightRow>> nearest = byFirst.floorEntry(sortCode);
        return nearest != null && nearest.getValue().get(0).covers(sortCode) ? nearest.getValue() : List.of();
    }

    /** The sort code in whose place the check is made, for exception 5. */
    String substituteFor(String sortCode) {
        return substitutes.getOrDefault(sortCode, sortCode);
    }
}
