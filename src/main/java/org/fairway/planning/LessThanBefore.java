package org.fairway.planning;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fairway.kernel.Money;
import org.fairway.kernel.Sentence;

/**
 * Needs that have less money a week than in the budget before, each with its reason (ombudsman decision 18 012 892: a budget
 * halved for needs that had not changed).
 *
 * @param before what the budget before came to a week
 * @param now what this plan comes to a week
 * @param assessedSince whether the needs were assessed again after the plan before was written
 * @param decreases one for each need that has less
 */
public record LessThanBefore(Money before, Money now, boolean assessedSince, List<Decrease> decreases) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public LessThanBefore {
        decreases = List.copyOf(decreases);
        if (decreases.isEmpty()) {
            throw new IllegalArgumentException("Nothing is less than before");
        }
    }

    /** One need that has less, and why. */
    public record Decrease(Fall fall, DecreaseReason reason, String words) {
        /** As the person and the manager read it. */
        public String inWords() {
            return "%s: %s. %s".formatted(fall.inWords(), reason.words(), words);
        }
    }

    /** One need that has less, before anybody said why. */
    public record Fall(String need, String text, Money before, Money now) {
        /** Such as "Washing: £60.00 a week before, £30.00 now". */
        public String inWords() {
            return "%s: %s a week before, %s now".formatted(Sentence.capitalised(text), before, now);
        }
    }

    /** Each need of the plan before whose weekly money is less in the lines of now. */
    public static List<Fall> falls(List<PlanLine> before, List<PlanLine> now) {
        Map<String, Money> had = byNeed(before);
        Map<String, Money> has = byNeed(now);
        List<Fall> falls = new ArrayList<>();
        had.forEach((need, amount) -> {
            Money left = has.getOrDefault(need, Money.NIL);
            if (amount.isMoreThan(left)) {
                falls.add(new Fall(need, text(before, need), amount, left));
            }
        });
        return falls;
    }

    private static Map<String, Money> byNeed(List<PlanLine> lines) {
        return lines.stream()
                .collect(Collectors.toMap(PlanLine::need, PlanLine::weeklyCost, Money::plus, LinkedHashMap::new));
    }

    private static String text(List<PlanLine> lines, String need) {
        return lines.stream()
                .filter(line -> line.need().equals(need))
                .map(PlanLine::needText)
                .findFirst()
                .orElse(need);
    }

    /** By how many per cent the whole budget falls; nil where it does not. */
    public BigDecimal percent() {
        return before.isNil() || now.compareTo(before) >= 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(before.minus(now).pence())
                        .multiply(HUNDRED)
                        .divide(BigDecimal.valueOf(before.pence()), 1, RoundingMode.HALF_UP);
    }

    /** Whether a reason says that the need has changed, and nobody has assessed it since. */
    public boolean lacksAnAssessment() {
        return !assessedSince
                && decreases.stream().anyMatch(decrease -> decrease.reason().restsOnAnAssessment());
    }

    public String inWords() {
        String all = now.compareTo(before) < 0
                ? "%s a week before, %s now (%s per cent less). "
                        .formatted(before, now, percent().stripTrailingZeros().toPlainString())
                : "";
        return all + decreases.stream().map(Decrease::inWords).collect(Collectors.joining(" "));
    }
}
