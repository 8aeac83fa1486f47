package org.fairway.planning;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fairway.kernel.Sentence;

/** The lines of a plan as the tables of forms show them. */
public final class PlanTable {
    private PlanTable() {}

    public static List<Map<String, Object>> of(List<PlanLine> lines) {
        return lines.stream().map(PlanTable::row).toList();
    }

    private static Map<String, Object> row(PlanLine line) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("line", line.number());
        row.put("need", Sentence.capitalised(line.needText()));
        row.put("support", line.support());
        row.put("how", PlanWording.howMet(line));
        row.put("cost", PlanWording.cost(line));
        return row;
    }
}
