package org.fairway.reference;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A rule asked for a dated value on a day that no row covers: the table has a gap that an administrator must fill. */
public class NoValueOnDate extends RuntimeException {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private final String key;
    private final @Nullable LocalDate next;
    private final LocalDate day;

    public NoValueOnDate(String key, LocalDate day) {
        this(key, day, null);
    }

    /** With the first later day that has a value; null when none is known. */
    NoValueOnDate(String key, LocalDate day, @Nullable LocalDate next) {
        super("There is no value for " + key + " on " + day
                + ". Choose another day, or have it added under “Rates and limits”.");
        this.key = key;
        this.day = day;
        this.next = next;
    }

    /** What was asked for. */
    public String key() {
        return key;
    }

    /** The same for people who ask a rule: what is missing, and which day to choose instead. */
    public String reason() {
        return reason(day);
    }

    /** The same for whoever asked about one day, where the rule looks at another, such as the end of its week. */
    public String reason(LocalDate asked) {
        return "Fairway has no rates for %s (%s). %s"
                .formatted(
                        asked.format(DAY),
                        Rate.words(key, null),
                        next == null
                                ? "Choose an earlier day, or have the rates of that day added under “Rates and limits”."
                                : "Choose a day from %s on.".formatted(next.format(DAY)));
    }
}
