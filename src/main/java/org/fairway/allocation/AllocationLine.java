package org.fairway.allocation;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.fairway.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * One line of how an indicative budget was reached.
 *
 * @param answer the answer of the assessment it goes back to, in plain words
 * @param points the points it gives or takes; null when the method has none
 * @param amount its share of the figure in pounds; the amounts of all lines make up the figure
 * @param row the key of the dated row the line was read from
 * @param rowFrom the first day of that row
 * @param source where the row is published
 * @param rate the row that turned it into pounds, where that is another one
 */
public record AllocationLine(
        String answer,
        @Nullable BigDecimal points,
        Money amount,
        String row,
        LocalDate rowFrom,
        String source,
        @Nullable RateUsed rate) {
    /** A line whose row is itself in pounds. */
    public AllocationLine(
            String answer, @Nullable BigDecimal points, Money amount, String row, LocalDate rowFrom, String source) {
        this(answer, points, amount, row, rowFrom, source, null);
    }

    /**
     * A row of pounds.
     *
     * @param key its key
     * @param from its first day
     * @param source where it is published
     */
    public record RateUsed(String key, LocalDate from, String source) {}
}
