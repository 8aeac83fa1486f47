package org.fairway.kernel;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Pounds a week, not rounded to pence: what a rate for ten hours at £23.915 is before it is paid. It becomes
 * {@link Money} once, at the line, rounded half up.
 *
 * @param poundsAWeek pounds a week, with at most four decimal places
 */
public record WeeklyRate(BigDecimal poundsAWeek) implements Comparable<WeeklyRate> {
    public static final WeeklyRate NIL = new WeeklyRate(BigDecimal.ZERO);
    private static final BigDecimal DAYS_A_WEEK = BigDecimal.valueOf(7);

    public WeeklyRate {
        poundsAWeek = poundsAWeek.setScale(4, RoundingMode.UNNECESSARY);
    }

    public static WeeklyRate of(Money aWeek) {
        return new WeeklyRate(aWeek.pounds());
    }

    public WeeklyRate plus(WeeklyRate other) {
        return new WeeklyRate(poundsAWeek.add(other.poundsAWeek));
    }

    public WeeklyRate minus(WeeklyRate other) {
        return new WeeklyRate(poundsAWeek.subtract(other.poundsAWeek));
    }

    /** What one week costs, in whole pence. */
    public Money aWeek() {
        return Money.rounded(poundsAWeek, RoundingMode.HALF_UP);
    }

    /** What the period costs at a seventh of the weekly rate a day, rounded once at the end. */
    public Money over(Period period) {
        return Money.rounded(
                poundsAWeek.multiply(BigDecimal.valueOf(period.days())).divide(DAYS_A_WEEK, 6, RoundingMode.HALF_UP),
                RoundingMode.HALF_UP);
    }

    @Override
    public int compareTo(WeeklyRate other) {
        return poundsAWeek.compareTo(other.poundsAWeek);
    }
}
