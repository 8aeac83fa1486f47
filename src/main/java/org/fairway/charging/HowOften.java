package org.fairway.charging;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.fairway.kernel.Money;

/** How often an amount comes in or goes out. A year has 52 weeks, as in the statutory return. */
public enum HowOften {
    WEEKLY(1, 1, "a week"),
    FORTNIGHTLY(1, 2, "a fortnight"),
    FOUR_WEEKLY(1, 4, "every four weeks"),
    MONTHLY(12, 52, "a month"),
    QUARTERLY(4, 52, "a quarter"),
    YEARLY(1, 52, "a year");

    private final int times;
    private final int weeks;
    private final String words;

    HowOften(int times, int weeks, String words) {
        this.times = times;
        this.weeks = weeks;
        this.words = words;
    }

    /** The amount for one week, in whole pence; a fraction of a penny goes the way the rounding says. */
    public Money aWeek(Money amount, RoundingMode rounding) {
        return Money.ofPence(BigDecimal.valueOf(amount.times(times).pence())
                .divide(BigDecimal.valueOf(weeks), 0, rounding)
                .longValueExact());
    }

    public String words() {
        return words;
    }
}
