package org.fairway.payment.file;

import java.time.LocalDate;
import org.fairway.kernel.Money;

/** What a run pays on one day: how many payments and how much. */
public record DaySum(LocalDate payDate, long count, Money total) {
    public DaySum {
        if (count < 1 || !total.isMoreThan(Money.NIL)) {
            throw new IllegalArgumentException("Nothing is paid on " + payDate);
        }
    }

    DaySum with(Money amount) {
        return new DaySum(payDate, count + 1, total.plus(amount));
    }
}
