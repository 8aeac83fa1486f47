package org.fairway.reference;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
     * @param movesFar whether it moves further than rates are ever raised
     */
    public record Line(
            Rate rate,
            @Nullable BigDecimal before,
            @Nullable BigDecimal expected,
            @Nullable NewRate entered,
            boolean movesFar) {
        /** Whether what was typed must be looked at again: it is other than expected, or replaces a known value. */
        public boolean differs() {
            return unexpected() || movesFar || replaces().isPresent();
        }

        /** Whether what was typed is another value than the pattern gives. */
        public boolean unexpected() {
            return entered != null
                    && expected != null
                    && (entered.number() == null || entered.number().compareTo(expected) != 0);
        }

        /** The value known from the same day that it would replace; empty when there is none, or it is the same. */
        public Optional<Rate.Standing> replaces() {
            if (entered == null) {
                return Optional.empty();
            }
            BigDecimal now = entered.number();
            return rate.history().stream()
                    .filter(known -> known.from().equals(entered.from()))
                    .filter(known -> known.number() != null
                            && (now == null || known.number().compareTo(now) != 0))
                    .findFirst();
        }
    }

    public YearSheet {
        lines = List.copyOf(lines);
    }

    /** Whether it counts back to a day before the day: decisions made since keep what they were made with. */
    public boolean countsBack(LocalDate today) {
        return from.isBefore(today);
    }

    /** The lines that must be looked at again before they are kept. */
    public List<Line> differing() {
        return lines.stream().filter(Line::differs).toList();
    }

    /** What was entered. */
    public List<NewRate> entered() {
        return lines.stream().map(Line::entered).flatMap(Stream::ofNullable).toList();
    }
}
