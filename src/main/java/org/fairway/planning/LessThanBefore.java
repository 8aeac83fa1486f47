package org.fairway.planning;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fairway.kernel.Money;
import org.fairway.kernel.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Needs that have less money, a week or once, than in the budget before, each with its reason (ombudsman decision 18 012 892: a budget
 * halved for needs that had not changed).
 *
 * @param before what the budget before came to a week
 * @param now what this plan comes to a week
 * @param assessedSince whether the needs were assessed again after the plan before was written
 * @param decreases one for each need that has less
 * @param once what both come to once, where it is less; null where it is not
 */
public record LessThanBefore(
        Money before,
        Money now,
        boolean assessedSince,
        List<Decrease> decreases,
        @Nullable Once once) {
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

    /** Amounts that are paid once, of which the later is less. */
    public record Once(Money before, Money now) {
        static @Nullable Once of(Money before, Money now) {
            return before.isMoreThan(now) ? new Once(before, now) : null;
        }

        String inWords() {
            return "%s once before, %s now".formatted(before, now);
        }
    }

    /**
     * One need that has less, before anybody said why.
     *
     * @param before what it had a week
     * @param now what it has a week
     * @param once what it had and has once, where that is less; null where it is not
     */
    public record Fall(
            String need,
            String text,
            Money before,
            Money now,
            @Nullable Once once) {
        /** Such as "Washing: £60.00 a week before, £30.00 now". */
        public String inWords() {
            String weekly = "%s a week before, %s now".formatted(before, now);
            return "%s: %s"
                    .formatted(
                            Sentence.capitalised(text),
                            once == null ? weekly : isWeekly() ? weekly + "; " + once.inWords() : once.inWords());
        }

        /** Whether the money of each week is less. */
        public boolean isWeekly() {
            return before.isMoreThan(now);
        }
    }

    /** Each need of the plan before whose money, a week or once, is less in the lines of now. */
    public static List<Fall> falls(List<PlanLine> before, List<PlanLine> now) {
        Map<String, Money> had = byNeed(before, PlanLine::weeklyCost);
        Map<String, Money> has = byNeed(now, PlanLine::weeklyCost);
        Map<String, Money> hadOnce = byNeed(before, PlanLine::oneOffCost);
        Map<String, Money> hasOnce = byNeed(now, PlanLine::oneOffCost);
        List<Fall> falls = new ArrayList<>();
        had.forEach((need, amount) -> {
            Fall fall = new Fall(
                    need,
                    text(before, need),
                    amount,
                    has.getOrDefault(need, Money.NIL),
                    Once.of(hadOnce.getOrDefault(need, Money.NIL), hasOnce.getOrDefault(need, Money.NIL)));
            if (fall.isWeekly() || fall.once() != null) {
                falls.add(fall);
            }
        });
        return falls;
    }

    private static Map<String, Money> byNeed(List<PlanLine> lines, Function<PlanLine, Money> amount) {
        return lines.stream().collect(Collectors.toMap(PlanLine::need, amount, Money::plus, LinkedHashMap::new));
    }

    /** What all needs have less, with a reason for each. */
    public static LessThanBefore of(PlanCost before, PlanCost now, boolean assessedSince, List<Decrease> decreases) {
        return new LessThanBefore(
                before.weekly(), now.weekly(), assessedSince, decreases, Once.of(before.oneOff(), now.oneOff()));
    }

    /** Whether the whole falls, a week or once, for a reason that the person must be told of in time. */
    public boolean needsNotice() {
        return (before.isMoreThan(now) || once != null)
                && decreases.stream().anyMatch(decrease -> decrease.reason().needsNotice());
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
