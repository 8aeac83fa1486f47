package org.fairway.recovery;

import java.time.LocalDate;
import org.fairway.kernel.Money;

/**
 * What is in the account of a direct payment on a day.
 *
 * @param owed what is to be paid from it still, such as wages, tax and bills that have come
 * @param shownBy what shows it, such as a statement of the bank
 */
public record AccountBalance(LocalDate on, Money balance, Money owed, String shownBy) {
    /**
     * What is more than so many weeks of the payment, after all that is owed; nil where the whole of it may stay. Saving up for
     * what the plan says is no surplus, and somebody decides about it: this is the most that may be asked back.
     */
    public Money surplus(Money aWeek, int weeks) {
        return balance.minus(owed).minus(aWeek.times(weeks)).atLeast(Money.NIL);
    }
}
