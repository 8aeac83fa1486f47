package org.fairway.reference;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A new year as it is entered: each rate with what it was, what the uprating pattern expects and what was typed.
 *
 * @param from the first day of the new values
 * @param percent by how much rates were raised; null when that was not said
 */
public record YearSheet(
        RateGroup group, LocalDate from, @Nullable BigDecimal percent, List<Line> lines) {
    /**
     * One rate of the sheet.
     *
     * @param before what holds on the day before; null when nothing does
     * @param expected what the uprating pattern gives; null where it gives nothing
     * @param entered the value as typed; null when the line was left alone
     */
    public record Line(
            Rate rate,
            @Nullable BigDecimal before,
            @Nullable BigDecimal expected,
            @Nullable NewRate entered) {
        /** Whether what was typed is another value than the pattern gives. */
        public boolean differs() {
            return entered != null
                    && expected != null
                    && (entered.number() == null || entered.number().compareTo(expected) != 0);
        }
    }

    public YearSheet {
        lines = List.copyOf(lines);
    }

    /** The lines that differ from what the uprating pattern gives. */
    public List<Line> differing() {
        return lines.stream().filter(Line::differs).toList();
    }

    /** What was entered. */
    public List<NewRate> entered() {
        return lines.stream().map(Line::entered).flatMap(Stream::ofNullable).toList();
    }
}
