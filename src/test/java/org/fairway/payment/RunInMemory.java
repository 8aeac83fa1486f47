package org.fairway.payment;

import java.util.Collection;
import java.util.List;
import org.fairway.kernel.Money;

/**
 * What a run posts, put together in memory.
 *
 * @param payments what is paid, one for each account
 * @param rebooked what is posted where nobody is paid anything: it moves between funders, or instalments take it all
 */
public record RunInMemory(List<Instruction> payments, List<Difference> rebooked) {
    public RunInMemory {
        payments = List.copyOf(payments);
        rebooked = List.copyOf(rebooked);
        Money sum = rebooked.stream().map(Difference::amount).reduce(Money.NIL, Money::plus);
        if (!sum.isNil()) {
            throw new IllegalArgumentException("What is posted and not paid must come to nil, not " + sum);
        }
    }

    static RunInMemory of(Collection<Reckoning> reckonings) {
        return new RunInMemory(
                Instruction.of(reckonings),
                reckonings.stream()
                        .filter(reckoning -> reckoning.amount().isNil())
                        .flatMap(reckoning -> reckoning.settlement().lines().stream())
                        .toList());
    }
}
