package org.fairway.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Which clock says how long a national rate holds: that of the narrowest family the rate belongs to. */
public final class RatesHold {
    private static final String HOLDS = "rates-hold.";

    private RatesHold() {}

    /**
     * The clock of the rate; empty where its values hold until they are changed.
     *
     * @param known whether there is a clock of that name
     */
    public static Optional<String> clockOf(String key, Predicate<String> known) {
        List<String> families = new ArrayList<>();
        for (int end = key.length(); end > 0; end = key.lastIndexOf('.', end - 1)) {
            families.add(HOLDS + key.substring(0, end));
        }
        return families.stream().filter(known).findFirst();
    }

    /** The first day on which a value of the rate is no longer read; empty where it is read until it is changed. */
    public static Optional<LocalDate> end(String key, LocalDate from, ReferenceData data) {
        return clockOf(key, clock -> isThere(clock, from, data)).map(clock -> data.due(clock, from));
    }

    private static boolean isThere(String clock, LocalDate day, ReferenceData data) {
        try {
            return !data.clock(clock, day).from().isAfter(day);
        } catch (NoValueOnDate none) {
            return false;
        }
    }
}
