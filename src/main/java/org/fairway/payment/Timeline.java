package org.fairway.payment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.SortedMap;
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
     * What is due for the periods that start by the horizon, and every one-off sum by then, in order of days, by funder.
     * Whole periods and, at the start and the end, parts of periods at a seventh of the weekly rate a day, rounded half up
     * once for the period. Instalments of what was paid too much come after the periods they are taken of.
     */
    public List<Due> due(PaymentCalendar calendar, LocalDate horizon) {
        return due(calendar, entitlement.startsOn(), horizon);
    }

    /** The same of periods and sums from a day on, which is the first of a period; only where nothing is taken back. */
    List<Due> due(PaymentCalendar calendar, LocalDate from, LocalDate horizon) {
        LocalDate last = earlier(lastDay(), horizon);
        List<Due> due = new ArrayList<>();
        Instalments instalments = new Instalments(lines);
        NavigableSet<LocalDate> changes = changes();
        for (Period period : periods(calendar, from, last)) {
            List<Due> ofPeriod = dueFor(period, changes);
            due.addAll(ofPeriod);
            Money instalment = instalments.take(period.first(), council(ofPeriod));
            if (instalment.isMoreThan(Money.NIL)) {
                due.add(new Due(Due.Kind.RECOVERY, Funder.COUNCIL, period, instalment.negated(), Money.NIL));
            }
        }
        due.addAll(oneOffs(from, last));
        return due;
    }

    List<Period> periods(PaymentCalendar calendar, LocalDate from, LocalDate last) {
        List<Period> periods = new ArrayList<>();
        if (entitlement.frequency() != Frequency.ONE_OFF) {
            LocalDate first = from;
            while (!first.isAfter(last)) {
                Period whole = calendar.periodFrom(entitlement.frequency(), first);
                periods.add(new Period(first, earlier(lastDay(), whole.last())));
                first = whole.last().plusDays(1);
            }
        }
        return periods;
    }

    /** What is due for exactly these days, by funder. */
    List<Due> dueFor(Period period) {
        return dueFor(period, changes());
    }

    private List<Due> dueFor(Period period, NavigableSet<LocalDate> changes) {
        BigDecimal gross = BigDecimal.ZERO;
        BigDecimal contribution = BigDecimal.ZERO;
        SortedMap<Funder, BigDecimal> byFunder = new TreeMap<>();
        for (Period part : parts(period, changes)) {
            BigDecimal days = BigDecimal.valueOf(part.days());
            BigDecimal cost = costOn(part.first()).poundsAWeek();
            SortedMap<Funder, BigDecimal> shares = fundingOn(part.first()).of(cost);
            gross = gross.add(cost.multiply(days));
            shares.forEach((funder, share) -> byFunder.merge(funder, share.multiply(days), BigDecimal::add));
            contribution = contribution.add(taken(shares.getOrDefault(Funder.COUNCIL, BigDecimal.ZERO), part.first())
                    .multiply(days));
        }
        return split(Due.Kind.PERIOD, period, byFunder, DAYS_A_WEEK, sevenths(gross), sevenths(contribution));
    }

    private static List<Due> split(
            Due.Kind kind,
            Period period,
            SortedMap<Funder, BigDecimal> parts,
            BigDecimal divisor,
            Money gross,
            Money contribution) {
        List<Due> due = new ArrayList<>();
        Funding.inPence(parts, divisor, gross).forEach((funder, part) -> {
            Money taken = funder.equals(Funder.COUNCIL) ? contribution.atMost(part) : Money.NIL;
            due.add(new Due(kind, funder, period, part, taken));
        });
        return due;
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

    /** Whether payment rests on the day. */
    public boolean isSuspendedOn(LocalDate day) {
        return suspensionOn(day) != null;
    }

    /** What the support that is paid for costs a week on the day; what is kept where payment rests. */
    public WeeklyRate costOn(LocalDate day) {
        WeeklyRate cost = agreedOn(day);
        EntitlementLine.Suspension suspension = suspensionOn(day);
        return suspension != null && suspension.kept().compareTo(cost) < 0 ? suspension.kept() : cost;
    }

    /** What the support was agreed to cost a week on the day, whether or not payment rests; nil when nothing was agreed. */
    public WeeklyRate agreedOn(LocalDate day) {
        return lastOf(EntitlementLine.Kind.GROSS, day);
    }

    /** The contribution that the person was told of for the day; nil when none was. */
    public WeeklyRate contributionOn(LocalDate day) {
        return lastOf(EntitlementLine.Kind.CONTRIBUTION, day);
    }

    /** Who bears the cost on the day. */
    public Funding fundingOn(LocalDate day) {
        Funding funding = Funding.COUNCIL_ALONE;
        for (EntitlementLine line : lines) {
            if (line instanceof EntitlementLine.Funded funded && funded.covers(day)) {
                funding = funded.funding();
            }
        }
        return funding;
    }

    /** Why what is due for the period is what it is now: the reason of the line recorded last that bears on it. */
    public String reasonFor(Period period) {
        String reason = "";
        for (EntitlementLine line : lines) {
            if (bearsOn(line, period)) {
                reason = line.reason();
            }
        }
        return reason;
    }

    /** An end bears on the period that it cuts short, which ends on the day before. */
    private static boolean bearsOn(EntitlementLine line, Period period) {
        LocalDate latest = line instanceof EntitlementLine.End ? period.last().plusDays(1) : period.last();
        LocalDate until = line.until();
        return !line.from().isAfter(latest) && (until == null || !until.isBefore(period.first()));
    }

    /** Whether the weekly amount of the kind is the same on the day and on every later one. */
    boolean weeklyHoldsFrom(EntitlementLine.Kind kind, WeeklyRate rate, LocalDate day) {
        return lastOf(kind, day).equals(rate)
                && changes().tailSet(day, false).stream()
                        .allMatch(later -> lastOf(kind, later).equals(rate));
    }

    /** Whether nothing that could overrule the line was recorded after it. */
    boolean saidLast(EntitlementLine line) {
        EntitlementLine last = null;
        for (EntitlementLine known : lines) {
            if (rival(known) == rival(line)) {
                last = known;
            }
        }
        return line.equals(last);
    }

    /** A suspension and a restart overrule each other; otherwise only what is of the same sort. */
    private static Class<?> rival(EntitlementLine line) {
        return line instanceof EntitlementLine.Restart ? EntitlementLine.Suspension.class : line.getClass();
    }

    /** The period cut at each day on which something may change. */
    List<Period> parts(Period period) {
        return parts(period, changes());
    }

    private static List<Period> parts(Period period, NavigableSet<LocalDate> changes) {
        List<Period> parts = new ArrayList<>();
        LocalDate first = period.first();
        for (LocalDate change : changes.headSet(period.last(), true).tailSet(period.first(), false)) {
            parts.add(new Period(first, change.minusDays(1)));
            first = change;
        }
        parts.add(new Period(first, period.last()));
        return parts;
    }

    private NavigableSet<LocalDate> changes() {
        NavigableSet<LocalDate> days = new TreeSet<>();
        for (EntitlementLine line : lines) {
            days.add(line.from());
            LocalDate until = line.until();
            if (until != null) {
                days.add(until.plusDays(1));
            }
        }
        return days;
    }

    private WeeklyRate lastOf(EntitlementLine.Kind kind, LocalDate day) {
        WeeklyRate last = WeeklyRate.NIL;
        for (EntitlementLine line : lines) {
            if (line instanceof EntitlementLine.Weekly weekly && weekly.kind() == kind && weekly.covers(day)) {
                last = weekly.rate();
            }
        }
        return last;
    }

    private EntitlementLine.@Nullable Suspension suspensionOn(LocalDate day) {
        EntitlementLine.Suspension last = null;
        for (EntitlementLine line : lines) {
            if (line instanceof EntitlementLine.Suspension suspension && suspension.covers(day)) {
                last = suspension;
            } else if (line instanceof EntitlementLine.Restart && line.covers(day)) {
                last = null;
            }
        }
        return last;
    }

    /** The contribution leaves nothing below nil: where it is more than the council's part, the council pays nothing. */
    private BigDecimal taken(BigDecimal councilsPart, LocalDate day) {
        return entitlement.paidAs() == PaidAs.GROSS
                ? BigDecimal.ZERO
                : contributionOn(day).poundsAWeek().min(councilsPart);
    }

    private List<Due> oneOffs(LocalDate from, LocalDate last) {
        List<Due> due = new ArrayList<>(sums(Due.Kind.ONE_OFF, from, last));
        due.addAll(sums(Due.Kind.LAST_COSTS, from, last));
        return due;
    }

    private List<Due> sums(Due.Kind kind, LocalDate from, LocalDate last) {
        SortedMap<LocalDate, Money> sums = new TreeMap<>();
        for (EntitlementLine line : lines) {
            if (line instanceof EntitlementLine.OneOff sum
                    && isIn(sum.from(), from, last)
                    && (sum.purpose() == EntitlementLine.Purpose.LAST_COSTS) == (kind == Due.Kind.LAST_COSTS)) {
                sums.merge(sum.from(), sum.amount(), Money::plus);
            }
        }
        List<Due> due = new ArrayList<>();
        sums.forEach((day, sum) -> due.addAll(
                split(kind, new Period(day, day), fundingOn(day).ofSum(sum.pounds()), BigDecimal.ONE, sum, Money.NIL)));
        return due;
    }

    /** A sum may lie before the agreement starts. */
    private boolean isIn(LocalDate day, LocalDate from, LocalDate last) {
        return !day.isAfter(last) && (from.equals(entitlement.startsOn()) || !day.isBefore(from));
    }

    private static Money council(List<Due> due) {
        return due.stream()
                .filter(part -> part.funder().equals(Funder.COUNCIL))
                .map(Due::net)
                .reduce(Money.NIL, Money::plus);
    }

    private static Money sevenths(BigDecimal weeklyRateTimesDays) {
        return Money.ofPounds(weeklyRateTimesDays.divide(DAYS_A_WEEK, 2, RoundingMode.HALF_UP));
    }

    private static LocalDate earlier(@Nullable LocalDate end, LocalDate day) {
        return end != null && end.isBefore(day) ? end : day;
    }
}
