package org.fairway.kernel;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Whole days from the first to the last, both included.
 *
 * @param first the first day
 * @param last the last day; not before the first
 */
public record Period(LocalDate first, LocalDate last) {
    public Period {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("A period cannot end on " + last + ", before it starts on " + first);
        }
    }

    public long days() {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /** The days that both periods have, if there are any. */
    public Optional<Period> overlap(Period other) {
        LocalDate from = first.isAfter(other.first) ? first : other.first;
        LocalDate to = last.isBefore(other.last) ? last : other.last;
        return to.isBefore(from) ? Optional.empty() : Optional.of(new Period(from, to));
    }
}
