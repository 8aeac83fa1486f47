package org.fairway.payment.ledger;

import java.util.List;
import java.util.function.Function;
import org.fairway.kernel.Money;

/**
 * The balances of all accounts on a day as they were known at an instant.
 *
 * @param asOf what counts and what was known of it
 * @param balances by kind and name of the account
 */
public record TrialBalance(AsOf asOf, List<Balance> balances) {
    public TrialBalance {
        balances = List.copyOf(balances);
    }

    public Money debitBalances() {
        return sum(Balance::debitBalance);
    }

    public Money creditBalances() {
        return sum(Balance::creditBalance);
    }

    public boolean isEven() {
        return debitBalances().equals(creditBalances());
    }

    private Money sum(Function<Balance, Money> side) {
        return balances.stream().map(side).reduce(Money.NIL, Money::plus);
    }
}
