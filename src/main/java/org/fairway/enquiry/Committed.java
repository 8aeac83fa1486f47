package org.fairway.enquiry;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.fairway.kernel.Money;
import org.fairway.payment.Due;

/**
 * What a year of account costs a budget.
 *
 * @param due all that is due for periods that start in the year, and for whole sums with a day in it: the sum of what
 *     {@link org.fairway.payment.Timeline#due} says, to the penny
 * @param paid what was posted for them so far
 * @param broughtIn what of periods that started before the year pays for days in it
 * @param carriedOut what of the due pays for days after the year
 */
public record Committed(Money due, Money paid, Money broughtIn, Money carriedOut) {
    public static final Committed NOTHING = new Committed(Money.NIL, Money.NIL, Money.NIL, Money.NIL);

    /** What one due adds to the year; nothing where it has no day in it. */
    static Committed of(Due due, FinancialYear year) {
        LocalDate first = due.period().first();
        LocalDate last = due.period().last();
        if (first.isBefore(year.first())) {
            Money in = daysAfter(due, year.plus(-1).last()).minus(daysAfter(due, year.last()));
            return new Committed(Money.NIL, Money.NIL, last.isBefore(year.first()) ? Money.NIL : in, Money.NIL);
        }
        return first.isAfter(year.last())
                ? NOTHING
                : new Committed(due.net(), Money.NIL, Money.NIL, daysAfter(due, year.last()));
    }

    /** The part of it that pays for days after the day, rounded once; what is before the day is the rest of it. */
    private static Money daysAfter(Due due, LocalDate day) {
        LocalDate last = due.period().last();
        if (!last.isAfter(day)) {
            return Money.NIL;
        }
        long after = Math.min(due.period().days(), ChronoUnit.DAYS.between(day, last));
        return Money.ofPence(BigDecimal.valueOf(due.net().pence())
                .multiply(BigDecimal.valueOf(after))
                .divide(BigDecimal.valueOf(due.period().days()), 0, RoundingMode.HALF_UP)
                .longValueExact());
    }

    static Committed paid(Money posted) {
        return new Committed(Money.NIL, posted, Money.NIL, Money.NIL);
    }

    public Committed plus(Committed other) {
        return new Committed(
                due.plus(other.due),
                paid.plus(other.paid),
                broughtIn.plus(other.broughtIn),
                carriedOut.plus(other.carriedOut));
    }

    /** What is still to be paid for the year; less than nil where more was paid than is due. */
    public Money toCome() {
        return due.minus(paid);
    }

    /** What the days of the year cost, whenever they are paid. */
    public Money costOfItsDays() {
        return due.plus(broughtIn).minus(carriedOut);
    }
}
