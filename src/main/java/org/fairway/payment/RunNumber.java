package org.fairway.payment;

import java.util.Optional;
import java.util.regex.Pattern;

/** The number of a payment run as people quote it, such as {@code PR-2026-0001}; the business key of its process. */
public record RunNumber(String text) implements Comparable<RunNumber> {
    private static final Pattern SHAPE = Pattern.compile("PR-\\d{4}-\\d{4,9}");

    public RunNumber {
        if (!SHAPE.matcher(text).matches()) {
            throw new IllegalArgumentException("Not the number of a payment run: " + text);
        }
    }

    /** The number for the next number of the sequence in the year. */
    public static RunNumber of(int year, long sequence) {
        return new RunNumber("PR-%d-%04d".formatted(year, sequence));
    }

    public static Optional<RunNumber> parse(String text) {
        return SHAPE.matcher(text).matches() ? Optional.of(new RunNumber(text)) : Optional.empty();
    }

    @Override
    public int compareTo(RunNumber other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
