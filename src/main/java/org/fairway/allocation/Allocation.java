package org.fairway.allocation;

import java.util.List;
import org.fairway.kernel.Money;

/**
 * What a method gave.
 *
 * @param howReached how the figure was reached, in a sentence or two
 */
public record Allocation(BudgetPattern pattern, List<AllocationLine> lines, String howReached) {
    public Allocation {
        lines = List.copyOf(lines);
    }

    public Money amount() {
        return lines.stream().map(AllocationLine::amount).reduce(Money.NIL, Money::plus);
    }
}
