package org.fairway.payment;

import java.time.LocalDate;
import java.util.List;
import org.fairway.kernel.CaseNumber;
import org.fairway.kernel.Money;

/**
 * What a run on a pay date would pay, and what somebody should look at first.
 *
 * @param payments what would be paid, the largest first
 * @param held what it would leave out until somebody lifts the hold
 */
public record Outlook(LocalDate payDate, List<ListedPayment> payments, List<Oddity> oddities, List<StandingHold> held) {
    public Outlook {
        payments = List.copyOf(payments);
        oddities = List.copyOf(oddities);
        held = List.copyOf(held);
    }

    public Money total() {
        return payments.stream().map(ListedPayment::amount).reduce(Money.NIL, Money::plus);
    }

    /**
     * A case that is not as one would expect.
     *
     * @param what a plain sentence
     */
    public record Oddity(CaseNumber caseNumber, String what) {}
}
