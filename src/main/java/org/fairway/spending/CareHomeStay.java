package org.fairway.spending;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

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

    /** The nights of the stay on or after that day. */
    long nightsSince(LocalDate day) {
        return Math.max(0, ChronoUnit.DAYS.between(from.isBefore(day) ? day : from, until));
    }
}
