package org.fairway.process.signoff;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fairway.kernel.Money;
import org.fairway.kernel.Sentence;
import org.fairway.planning.PlanLine;

/** What each need costs, as a table of the form shows it. */
final class CostPerNeed {
    private CostPerNeed() {}

    static List<Map<String, Object>> of(List<PlanLine> lines) {
        return lines.stream()
                .collect(Collectors.groupingBy(PlanLine::need, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(CostPerNeed::row)
                .toList();
    }

    private static Map<String, Object> row(List<PlanLine> lines) {
        Money weekly = lines.stream().map(PlanLine::weeklyCost).reduce(Money.NIL, Money::plus);
        Money once = lines.stream().map(PlanLine::oneOffCost).reduce(Money.NIL, Money::plus);
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("need", Sentence.capitalised(lines.get(0).needText()));
        row.put("weekly", words(weekly));
        row.put("once", words(once));
        return row;
    }

    private static String words(Money amount) {
        return amount.isNil() ? "" : amount.toString();
    }
}
