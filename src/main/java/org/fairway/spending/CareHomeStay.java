package org.fairway.spending;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A stay in a care home.
 *
 * @param from the day of arrival
 * @param until the day of leaving, which is not counted
 */
public record CareHomeStay(LocalDate from, LocalDate until) {
    public CareHomeStay {
        if (!until.isAfter(from)) {
            throw new IllegalArgumentException("A stay from %s cannot end on %s".formatted(from, until));
        }
    }

    /** The others that share a night with this stay or with one listed before, by their place in the list. */
    public List<Integer> overlapped(List<CareHomeStay> others) {
        return IntStream.range(0, others.size())
                .filter(place -> overlaps(others.get(place))
                        || others.subList(0, place).stream().anyMatch(others.get(place)::overlaps))
                .boxed()
                .toList();
    }

    private boolean overlaps(CareHomeStay other) {
        return from.isBefore(other.until) && other.from.isBefore(until);
    }

    /** The nights of the stay on or after that day. */
    long nightsSince(LocalDate day) {
        return Math.max(0, ChronoUnit.DAYS.between(from.isBefore(day) ? day : from, until));
    }
}
