package org.fairway.reference;

import java.time.LocalDate;
import java.util.Locale;

/**
 * A time limit as it stood on a day.
 *
 * @param name what it limits, such as {@code needs-assessment}
 * @param amount how many units; nought means the same day
 * @param from the first day it holds
 * @param standing whether a statute, guidance or the council set it
 * @param source where it is published
 * @param confidence how sure we are of it
 */
public record DatedClock(
        String name, int amount, Unit unit, LocalDate from, Standing standing, String source, Confidence confidence) {
    /** What a clock counts. */
    public enum Unit {
        DAYS,
        WORKING_DAYS,
        WEEKS,
        MONTHS
    }

    /** Who set a clock, which says what follows when it is missed. */
    public enum Standing {
        STATUTE,
        GUIDANCE,
        LOCAL
    }

    /** How long it is, as people read it: {@code 3 working days}, {@code 1 month}. */
    public String words() {
        String units = unit.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return amount + " " + (amount == 1 ? units.substring(0, units.length() - 1) : units);
    }

    /** The last day in time for something started on the day. */
    public LocalDate due(LocalDate started, WorkingDays workingDays) {
        return switch (unit) {
            case DAYS -> started.plusDays(amount);
            case WORKING_DAYS -> workingDays.after(started, amount);
            case WEEKS -> started.plusWeeks(amount);
            case MONTHS -> started.plusMonths(amount);
        };
    }
}
