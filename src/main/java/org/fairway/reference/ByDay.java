package org.fairway.reference;

import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;

/**
 * What holds on a day, found once: most decisions of a time are of the same few days. Rows in memory never change, so nothing
 * kept here can grow old.
 */
final class ByDay<T> {
    /** A look at every day of a year, and another year beside it. */
    private static final int MOST_DAYS = 750;

    private final Map<LocalDate, Map<String, T>> days = new ConcurrentHashMap<>();
    private final BiFunction<String, LocalDate, T> find;

    ByDay(BiFunction<String, LocalDate, T> find) {
        this.find = find;
    }

    /**
     * What holds on the day.
     *
     * @throws NoValueOnDate if nothing does; that is looked for anew each time
     */
    T get(String key, LocalDate day) {
        Map<String, T> found = days.get(day);
        if (found == null) {
            found = new ConcurrentHashMap<>();
            if (days.size() >= MOST_DAYS) {
                days.clear();
            }
            days.put(day, found);
        }
        T known = found.get(key);
        if (known == null) {
            known = find.apply(key, day);
            found.put(key, known);
        }
        return known;
    }
}
