package org.fairway.reference;

import java.time.LocalDate;
import java.util.List;
import org.fairway.kernel.Sentence;

/**
 * Rates that belong together, one file of them.
 *
 * @param name the file without its ending, such as {@code charging-rates}
 * @param wholeYear whether all of them are raised together, so that a new year needs each of them
 */
public record RateGroup(String name, boolean wholeYear, List<Rate> rates) {
    public RateGroup {
        rates = List.copyOf(rates);
    }

    /** The name as words: {@code Charging rates}. */
    public String words() {
        return Sentence.capitalised(name.replace('-', ' '));
    }

    /** The latest day from which any of them has a value. */
    public LocalDate latestDay() {
        return rates.stream()
                .map(rate -> rate.latest().from())
                .max(LocalDate::compareTo)
                .orElse(LocalDate.MIN);
    }

    /** How many of the values that hold on the day were not yet seen in a published source. */
    public long unconfirmedOn(LocalDate day) {
        return rates.stream()
                .flatMap(rate -> rate.on(day).stream())
                .filter(value -> value.confidence() == Confidence.UNCONFIRMED)
                .count();
    }
}
