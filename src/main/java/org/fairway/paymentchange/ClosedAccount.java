package org.fairway.paymentchange;

import java.time.LocalDate;
import org.fairway.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * The account of a direct payment is closed.
 *
 * @param settledOn when everybody employed had been paid all they were owed; null where nobody was employed
 * @param balance what was left in the account
 * @param words how it was accounted for
 */
public record ClosedAccount(
        PaymentChangeId change,
        @Nullable LocalDate settledOn,
        Money balance,
        String words,
        LocalDate closedOn,
        String by) {}
