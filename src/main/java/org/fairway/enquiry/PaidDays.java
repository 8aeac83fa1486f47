package org.fairway.enquiry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fairway.kernel.Money;
import org.fairway.kernel.Period;
import org.fairway.payment.Difference;
import org.fairway.payment.Due;

/**
 * What a payment says about one period, or one whole sum, all funders taken together: for the person it is one.
 *
 * @param lines what is kept of it, a line for each funder
 */
public record PaidDays(Due.Kind kind, Period days, List<Difference> lines) {
    public PaidDays {
        lines = List.copyOf(lines);
    }

    /** The periods and sums of a payment, in order of days. */
    public static List<PaidDays> of(List<Difference> lines) {
        Map<List<Object>, List<Difference>> together = new LinkedHashMap<>();
        for (Difference line : lines) {
            together.computeIfAbsent(
                            List.of(
                                    line.entitlement(),
                                    line.due().kind(),
                                    line.due().period().first()),
                            added -> new ArrayList<>())
                    .add(line);
        }
        return together.values().stream()
                .map(each ->
                        new PaidDays(each.get(0).due().kind(), each.get(0).due().period(), each))
                .toList();
    }

    /** What the support costs in it. */
    public Money cost() {
        return sum(lines.stream().map(line -> line.due().gross()).toList());
    }

    /** What the person pays of it. */
    public Money contribution() {
        return sum(lines.stream().map(line -> line.due().contribution()).toList());
    }

    /** What the person is to have for it, all in all. */
    public Money due() {
        return cost().minus(contribution());
    }

    /** What they had been paid for it before. */
    public Money paidBefore() {
        return sum(lines.stream().map(Difference::paidBefore).toList());
    }

    /** What they are paid for it now; less than nil where it is taken back. */
    public Money amount() {
        return sum(lines.stream().map(Difference::amount).toList());
    }

    /** What was paid too much and is taken back later. */
    public Money left() {
        return sum(lines.stream().map(Difference::left).toList());
    }

    public Difference.Reason reason() {
        return lines.get(0).reason();
    }

    /** What was recorded that it follows from. */
    public String because() {
        return lines.stream()
                .map(Difference::because)
                .filter(words -> !words.isBlank())
                .findFirst()
                .orElse("");
    }

    private static Money sum(List<Money> parts) {
        return parts.stream().reduce(Money.NIL, Money::plus);
    }
}
