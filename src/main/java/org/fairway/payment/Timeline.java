package org.fairway.payment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.fairway.kernel.Money;
import org.fairway.kernel.Period;
import org.fairway.kernel.WeeklyRate;
import org.jspecify.annotations.Nullable;

/**
 * An entitlement with all its lines, in the order in which they were recorded. What is due follows from it alone, so any
 * change, also one back in time, is paid or taken back as the difference from what was paid before.
 */
public record Timeline(Entitlement entitlement, List<EntitlementLine> lines) {
    private static final BigDecimal DAYS_A_WEEK = BigDecimal.valueOf(7);

    public Timeline {
        lines = List.copyOf(lines);
    }

    /**
     * What is due for the periods that start by the horizon, and every one-off sum by then, in order of days. Whole
     * periods and, at the start and the end, parts of periods at a seventh of the weekly rate a day, rounded half up once
     * for the period.
     */
    public List<Due> due(PaymentCalendar calendar, LocalDate horizon) {
        List<Due> due = new ArrayList<>();
        LocalDate last = earlier(lastDay(), horizon);
        if (entitlement.frequency() != Frequency.ONE_OFF) {
            LocalDate first = entitlement.startsOn();
            while (!first.isAfter(last)) {
                Period whole = calendar.periodFrom(entitlement.frequency(), first);
                due.add(dueFor(new Period(first, earlier(lastDay(), whole.last()))));
                first = whole.last().plusDays(1);
            }
        }
        oneOffs(last)
                .forEach((day, amount) -> due.add(new Due(Due.Kind.ONE_OFF, new Period(day, day), amount, Money.NIL)));
        return due;
    }

    /** What is due for exactly these days. */
    Due dueFor(Period period) {
        BigDecimal gross = BigDecimal.ZERO;
        BigDecimal contribution = BigDecimal.ZERO;
        for (Period part : parts(period)) {
            BigDecimal days = BigDecimal.valueOf(part.days());
            WeeklyRate cost = rateOn(EntitlementLine.Kind.GROSS, part.first());
            gross = gross.add(cost.poundsAWeek().multiply(days));
            contribution =
                    contribution.add(taken(cost, part.first()).poundsAWeek().multiply(days));
        }
        return new Due(Due.Kind.PERIOD, period, sevenths(gross), sevenths(contribution));
    }

    /** The last day anything is due for; null while there is no end. */
    public @Nullable LocalDate lastDay() {
        LocalDate last = null;
        for (EntitlementLine line : lines) {
            if (line instanceof EntitlementLine.End end) {
                last = end.lastDay();
            }
        }
        return last;
    }

    /** Whether support under the agreement runs on the day. */
    public boolean isLiveOn(LocalDate day) {
        LocalDate last = lastDay();
        return !day.isBefore(entitlement.startsOn()) && (last == null || !day.isAfter(last));
    }

    /** The weekly amount of the kind that holds on the day; nil when none was recorded for it. */
    public WeeklyRate rateOn(EntitlementLine.Kind kind, LocalDate day) {
        WeeklyRate rate = WeeklyRate.NIL;
        for (EntitlementLine line : lines) {
            if (line instanceof EntitlementLine.Weekly weekly && weekly.kind() == kind && weekly.covers(day)) {
                rate = weekly.rate();
            }
        }
        return rate;
    }

    /** Whether the weekly amount of the kind is the same on the day and on every later one. */
    boolean holdsFrom(EntitlementLine.Kind kind, WeeklyRate rate, LocalDate day) {
        return rateOn(kind, day).equals(rate)
                && changes().tailSet(day, false).stream()
                        .allMatch(later -> rateOn(kind, later).equals(rate));
    }

    /** The period cut at each day on which a weekly amount may change. */
    List<Period> parts(Period period) {
        List<Period> parts = new ArrayList<>();
        LocalDate first = period.first();
        for (LocalDate change : changes().headSet(period.last(), true).tailSet(period.first(), false)) {
            parts.add(new Period(first, change.minusDays(1)));
            first = change;
        }
        parts.add(new Period(first, period.last()));
        return parts;
    }

    private NavigableSet<LocalDate> changes() {
        NavigableSet<LocalDate> days = new TreeSet<>();
        for (EntitlementLine line : lines) {
            if (line instanceof EntitlementLine.Weekly weekly) {
                days.add(weekly.from());
                if (weekly.until() != null) {
                    days.add(weekly.until().plusDays(1));
                }
            }
        }
        return days;
    }

    /** The contribution leaves nothing below nil: where it is more than the cost, no direct payment is made. */
    private WeeklyRate taken(WeeklyRate cost, LocalDate day) {
        if (entitlement.paidAs() == PaidAs.GROSS) {
            return WeeklyRate.NIL;
        }
        WeeklyRate contribution = rateOn(EntitlementLine.Kind.CONTRIBUTION, day);
        return contribution.compareTo(cost) > 0 ? cost : contribution;
    }

    private NavigableMap<LocalDate, Money> oneOffs(LocalDate last) {
        NavigableMap<LocalDate, Money> sums = new TreeMap<>();
        for (EntitlementLine line : lines) {
            if (line instanceof EntitlementLine.OneOff sum && !sum.on().isAfter(last)) {
                sums.merge(sum.on(), sum.amount(), Money::plus);
            }
        }
        return sums;
    }

    private static Money sevenths(BigDecimal weeklyRateTimesDays) {
        return Money.ofPounds(weeklyRateTimesDays.divide(DAYS_A_WEEK, 2, RoundingMode.HALF_UP));
    }

    private static LocalDate earlier(@Nullable LocalDate end, LocalDate day) {
        return end != null && end.isBefore(day) ? end : day;
    }
}
