package org.fairway.reference;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.fairway.kernel.Money;

/**
 * One value as it stood on a day.
 *
 * @param key what it is, such as {@code guarantee.single.25-to-pension-age}
 * @param value the number: pounds, hours, per cent or days, as {@code unit} says
 * @param unit the unit in words, such as {@code pounds a week}
 * @param from the first day it holds
 * @param source where it is published
 * @param confidence how sure we are of it
 */
public record DatedValue(
        String key, BigDecimal value, String unit, LocalDate from, String source, Confidence confidence) {
    public Money money() {
        return Money.ofPounds(value);
    }
}
