package org.fairway.reference;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fairway.kernel.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * A number with every value it has had: a rate, a limit, a price, a setting, or one step of a table.
 *
 * @param key what it is, such as {@code guarantee.lone-parent}
 * @param step in a table, the number the value stands for; null for what is no table
 * @param unit the unit in words, such as {@code pounds a week}
 * @param history every value, the oldest first; never empty
 */
public record Rate(String key, @Nullable BigDecimal step, String unit, List<Standing> history) {
    /**
     * What it was from a day on.
     *
     * @param number the value; null where it is known that none is published
     * @param by who entered it: {@code files} for what the product is built with
     */
    public record Standing(
            @Nullable BigDecimal number, LocalDate from, String source, Confidence confidence, String by) {}

    public Rate {
        history = List.copyOf(history);
        if (history.isEmpty()) {
            throw new IllegalArgumentException(key + " has no value at all");
        }
    }

    /** A name that no other rate has. */
    public String id() {
        return step == null ? key : key + "@" + step.toPlainString();
    }

    /** The key as words: {@code Guarantee: lone parent}. */
    public String words() {
        return words(key, step);
    }

    static String words(String key, @Nullable BigDecimal step) {
        String[] parts =
                key.replaceAll("(?<=\\d)-(?=\\d)", " to ").replace('-', ' ').split("\\.", 2);
        String words = Sentence.capitalised(parts[0]) + (parts.length == 1 ? "" : ": " + parts[1].replace(".", ", "));
        return step == null ? words : words + ", at " + step.toPlainString();
    }

    public boolean isMoney() {
        return unit.startsWith("pounds");
    }

    /** Whether it counts what cannot be divided: rules read it as a whole number. */
    public boolean countsWhole() {
        return Units.whole(unit);
    }

    /** The value with the latest first day, though that may lie ahead. */
    public Standing latest() {
        return history.get(history.size() - 1);
    }

    /** What holds on the day; empty before the first. */
    public Optional<Standing> on(LocalDate day) {
        return history.stream().filter(value -> !value.from().isAfter(day)).reduce((earlier, later) -> later);
    }
}
