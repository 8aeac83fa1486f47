package org.fairway.payment;

import java.util.List;
import org.fairway.kernel.Money;

/**
 * What reckonings come to, all together.
 *
 * @param count how many payments they make, one for each account
 * @param payments the largest of them, each with what the same account was paid last
 * @param oddities the first cases that are not as one would expect
 * @param overtaken the first payments of a run that would be another amount now
 */
public record Draft(
        long count,
        Money total,
        List<ListedPayment> payments,
        List<Outlook.Oddity> oddities,
        List<Outlook.Overtaken> overtaken) {
    public Draft {
        payments = List.copyOf(payments);
        oddities = List.copyOf(oddities);
        overtaken = List.copyOf(overtaken);
    }
}
