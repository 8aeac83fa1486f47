package org.fairway.payment.ledger;

import org.fairway.kernel.Money;

/**
 * What stands on an account.
 *
 * @param debited what it was debited in all
 * @param credited what it was credited in all
 */
public record Balance(LedgerAccount account, Money debited, Money credited) {
    /** Debits less credits: more than nil is owed to the council or was spent, less than nil is owed by it. */
    public Money balance() {
        return debited.minus(credited);
    }

    public Money debitBalance() {
        return balance().atLeast(Money.NIL);
    }

    public Money creditBalance() {
        return balance().negated().atLeast(Money.NIL);
    }
}
