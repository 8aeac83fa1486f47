package org.fairway.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is set in words or as a time, with all it has been: a deadline, or the method that a rule uses.
 *
 * @param key what it is, such as {@code assess-needs}
 * @param deadline whether it is a time; otherwise a choice
 * @param history every value, the oldest first; never empty
 */
public record Setting(String key, boolean deadline, List<Standing> history) {
    /**
     * What it was from a day on.
     *
     * @param by who entered it: {@code files} for what the product is built with
     */
    public record Standing(String words, LocalDate from, String source, Confidence confidence, String by) {}

    public Setting {
        history = List.copyOf(history);
        if (history.isEmpty()) {
            throw new IllegalArgumentException(key + " has no value at all");
        }
    }

    /** The key as words. */
    public String words() {
        return Rate.words(key, null);
    }

    /** What holds on the day; empty before the first. */
    public Optional<Standing> on(LocalDate day) {
        return history.stream().filter(value -> !value.from().isAfter(day)).reduce((earlier, later) -> later);
    }
}
