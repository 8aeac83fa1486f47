package org.fairway.uplift;

import java.util.Optional;
import java.util.regex.Pattern;

/** The number of an uplift as people quote it, such as {@code UP-2026-0001}; the business key of its process. */
public record UpliftNumber(String text) {
    private static final Pattern SHAPE = Pattern.compile("UP-\\d{4}-\\d{4,9}");

    public UpliftNumber {
        if (!SHAPE.matcher(text).matches()) {
            throw new IllegalArgumentException("Not the number of an uplift: " + text);
        }
    }

    /** The number for the next number of the sequence in the year. */
    public static UpliftNumber of(int year, long sequence) {
        return new UpliftNumber("UP-%d-%04d".formatted(year, sequence));
    }

    public static Optional<UpliftNumber> parse(String text) {
        return SHAPE.matcher(text).matches() ? Optional.of(new UpliftNumber(text)) : Optional.empty();
    }

    @Override
    public String toString() {
        return text;
    }
}
