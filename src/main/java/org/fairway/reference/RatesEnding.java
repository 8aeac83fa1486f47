package org.fairway.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * National rates hold for their year and are never stretched over the next. This looks ahead, so that somebody adds the next
 * year in time: on the day after the last nobody's contribution can be worked out, and no plan with an assistant be priced.
 */
public final class RatesEnding {
    private static final String WARN = "rates-warn-before";

    private final RateBook book;
    private final ReferenceData data;

    public RatesEnding(RateBook book, ReferenceData data) {
        this.book = book;
        this.data = data;
    }

    /**
     * Rates that end soon, or have ended, with nothing after them.
     *
     * @param lastDay the last day on which any of them is read
     * @param ended whether that day is over
     */
    public record Ending(RateGroup group, LocalDate lastDay, boolean ended) {}

    /** What ends so soon after the day that somebody has to be told; empty while there is time. */
    public List<Ending> soonAfter(LocalDate day) {
        LocalDate horizon = data.due(WARN, day);
        return book.groups().stream()
                .flatMap(group -> firstDayWithout(group)
                        .filter(without -> !without.isAfter(horizon))
                        .map(without -> new Ending(group, without.minusDays(1), !without.isAfter(day)))
                        .stream())
                .toList();
    }

    /** How many days the rates that end first are still read; empty where none ever end. */
    public Optional<Long> daysLeft(LocalDate day) {
        return book.groups().stream()
                .flatMap(group -> firstDayWithout(group).stream())
                .min(LocalDate::compareTo)
                .map(without -> without.toEpochDay() - day.toEpochDay());
    }

    /** The rate whose last value ends first: settings beside it that are read until they are changed end nothing. */
    private Optional<LocalDate> firstDayWithout(RateGroup group) {
        return group.rates().stream()
                .filter(rate -> rate.latest().number() != null)
                .flatMap(rate -> RatesHold.end(rate.key(), rate.latest().from(), data).stream())
                .min(LocalDate::compareTo);
    }
}
