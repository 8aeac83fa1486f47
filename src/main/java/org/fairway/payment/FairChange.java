package org.fairway.payment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.fairway.kernel.Period;
import org.fairway.kernel.WeeklyRate;

/**
 * The lines by which a weekly amount changes from a day on: at once for the days on which the person is better off, and
 * for the others only from the day on which they may be worse off.
 *
 * @param from the first day of the new amount
 * @param mayBeWorse the first day on which the person may be worse off
 */
record FairChange(EntitlementLine.Kind kind, WeeklyRate rate, LocalDate from, LocalDate mayBeWorse, String reason) {

    List<EntitlementLine> lines(Timeline timeline, String reasonAtOnce) {
        List<EntitlementLine> lines = new ArrayList<>();
        LocalDate first = later(from, timeline.entitlement().startsOn());
        LocalDate inFull = later(first, mayBeWorse);
        if (first.isBefore(inFull)) {
            for (Period part : timeline.parts(new Period(first, inFull.minusDays(1)))) {
                if (isBetterThan(now(timeline, part.first()))) {
                    lines.add(new EntitlementLine.Weekly(kind, rate, part.first(), part.last(), reasonAtOnce));
                }
            }
        }
        if (!timeline.weeklyHoldsFrom(kind, rate, inFull)) {
            lines.add(new EntitlementLine.Weekly(kind, rate, inFull, null, reason));
        }
        return lines;
    }

    private boolean isBetterThan(WeeklyRate now) {
        return kind == EntitlementLine.Kind.GROSS ? rate.compareTo(now) > 0 : rate.compareTo(now) < 0;
    }

    private WeeklyRate now(Timeline timeline, LocalDate day) {
        return kind == EntitlementLine.Kind.GROSS ? timeline.agreedOn(day) : timeline.contributionOn(day);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
