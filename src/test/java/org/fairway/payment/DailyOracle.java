package org.fairway.payment;

import java.math.BigInteger;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What is due under one agreement, worked out another way: a slot for each day, overwritten by whatever is said of the day,
 * and added up day by day in millionths of a penny. It knows nothing of lines, parts of periods or differences.
 */
final class DailyOracle {
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final LocalDate MONDAY = LocalDate.of(2013, 12, 30);
    private static final int DAYS = 1500;
    private static final long MILLION = 1_000_000;
    private static final long WEEK = 7 * MILLION;

    private final int start;
    private final Frequency frequency;
    private final boolean net;
    private final long[] cost = new long[DAYS];
    private final long[] contribution = new long[DAYS];
    private final long[] kept = new long[DAYS];
    private final @Nullable Shares[] shares = new Shares[DAYS];
    private final TreeMap<Integer, Long> oneOffs = new TreeMap<>();
    private final List<long[]> recoveries = new ArrayList<>();
    private int last = DAYS;

    DailyOracle(LocalDate startsOn, Frequency frequency, boolean net, long costPence) {
        this.start = slot(startsOn);
        this.frequency = frequency;
        this.net = net;
        Arrays.fill(cost, start, DAYS, costPence);
        Arrays.fill(kept, -1);
    }

    /** Who else pays: pence a week of one, then so many ten-thousandths of a per cent of another, as far as it goes. */
    record Shares(long otherPence, long nhsParts) {}

    void cost(long pence, LocalDate from, LocalDate fallsFrom) {
        for (int day = Math.max(slot(from), start); day < DAYS; day++) {
            if (day >= slot(fallsFrom) || pence > cost[day]) {
                cost[day] = pence;
            }
        }
    }

    void contribution(long pence, LocalDate from, LocalDate told) {
        for (int day = Math.max(slot(from), start); day < DAYS; day++) {
            if (day >= slot(told) || pence < contribution[day]) {
                contribution[day] = pence;
            }
        }
    }

    void suspended(LocalDate from, @Nullable LocalDate until, long keptPence) {
        Arrays.fill(kept, slot(from), until == null ? DAYS : Math.min(DAYS, slot(until) + 1), keptPence);
    }

    void restarted(LocalDate from) {
        Arrays.fill(kept, slot(from), DAYS, -1);
    }

    void shared(Shares between, LocalDate from) {
        Arrays.fill(shares, slot(from), DAYS, between);
    }

    void oneOff(long pence, LocalDate on) {
        oneOffs.merge(slot(on), pence, Long::sum);
    }

    void recover(long aPeriod, long inAll, LocalDate from) {
        recoveries.add(new long[] {aPeriod, inAll, slot(from)});
    }

    void ends(LocalDate lastDay) {
        last = Math.min(last, slot(lastDay));
    }

    /** Pence by first day, kind and funder, for everything that starts by the horizon. */
    Map<String, Long> due(LocalDate horizon) {
        Map<String, Long> due = new TreeMap<>();
        long[] owed = recoveries.stream().mapToLong(recovery -> recovery[1]).toArray();
        int end = Math.min(last, slot(horizon));
        int first = start;
        while (first <= end) {
            int lastOfPeriod = lastOfPeriod(first);
            long council = period(due, first, Math.min(lastOfPeriod, last));
            instalments(due, first, council, owed);
            first = lastOfPeriod + 1;
        }
        oneOffs.forEach((day, pence) -> {
            if (day <= end) {
                oneOff(due, day, pence);
            }
        });
        due.values().removeIf(pence -> pence == 0);
        return due;
    }

    private long period(Map<String, Long> due, int first, int lastDay) {
        long whole = 0;
        long taken = 0;
        long[] parts = new long[3];
        for (int day = first; day <= lastDay; day++) {
            long[] ofDay = parts(day, kept[day] >= 0 ? Math.min(kept[day], cost[day]) : cost[day]);
            for (int funder = 0; funder < 3; funder++) {
                parts[funder] += ofDay[funder];
                whole += ofDay[funder];
            }
            taken += net ? Math.min(contribution[day] * MILLION, ofDay[0]) : 0;
        }
        long[] pence = pence(parts, WEEK, halfUp(whole, WEEK));
        pence[0] -= Math.min(halfUp(taken, WEEK), pence[0]);
        put(due, first, Due.Kind.PERIOD, pence);
        return pence[0];
    }

    private void oneOff(Map<String, Long> due, int day, long sum) {
        Shares between = shares[day];
        long nhs = between == null ? 0 : sum * between.nhsParts();
        put(due, day, Due.Kind.ONE_OFF, pence(new long[] {sum * MILLION - nhs, nhs, 0}, MILLION, sum));
    }

    private void instalments(Map<String, Long> due, int first, long council, long[] owed) {
        long taken = 0;
        for (int at = 0; at < owed.length; at++) {
            if (first >= recoveries.get(at)[2]) {
                long now = Math.min(Math.min(recoveries.get(at)[0], owed[at]), council - taken);
                owed[at] -= now;
                taken += now;
            }
        }
        put(due, first, Due.Kind.RECOVERY, new long[] {-taken, 0, 0});
    }

    private static void put(Map<String, Long> due, int first, Due.Kind kind, long[] pence) {
        String[] funders = {"COUNCIL", "NHS", "OTHER"};
        for (int funder = 0; funder < 3; funder++) {
            due.put(FIRST.plusDays(first) + " " + kind + " " + funders[funder], pence[funder]);
        }
    }

    /** Council, NHS and other, in millionths of a penny a week. */
    private long[] parts(int day, long aWeek) {
        Shares between = shares[day];
        if (between == null) {
            return new long[] {aWeek * MILLION, 0, 0};
        }
        long other = Math.min(between.otherPence(), aWeek) * MILLION;
        long nhs = Math.min(aWeek * between.nhsParts(), aWeek * MILLION - other);
        return new long[] {aWeek * MILLION - other - nhs, nhs, other};
    }

    /** Each rounded down; then a penny each to the largest remainders, until they add up. */
    private static long[] pence(long[] parts, long unit, long whole) {
        long[] pence = Arrays.stream(parts).map(part -> part / unit).toArray();
        long[] remainders = Arrays.stream(parts).map(part -> part % unit).toArray();
        while (Arrays.stream(pence).sum() < whole) {
            int most = 0;
            for (int funder = 1; funder < 3; funder++) {
                if (remainders[funder] > remainders[most]) {
                    most = funder;
                }
            }
            pence[most]++;
            remainders[most] = -1;
        }
        return pence;
    }

    private static long halfUp(long parts, long unit) {
        return BigInteger.valueOf(parts)
                .multiply(BigInteger.TWO)
                .add(BigInteger.valueOf(unit))
                .divide(BigInteger.valueOf(unit).multiply(BigInteger.TWO))
                .longValueExact();
    }

    private int lastOfPeriod(int first) {
        LocalDate day = FIRST.plusDays(first);
        return switch (frequency) {
            case WEEKLY -> first + 6 - Math.floorMod(daysSinceMonday(day), 7);
            case FOUR_WEEKLY -> first + 27 - Math.floorMod(daysSinceMonday(day), 28);
            case MONTHLY -> slot(day.plusMonths(1).withDayOfMonth(1)) - 1;
            case ONE_OFF -> DAYS;
        };
    }

    private static int daysSinceMonday(LocalDate day) {
        return Math.toIntExact(ChronoUnit.DAYS.between(MONDAY, day));
    }

    private static int slot(LocalDate day) {
        return Math.toIntExact(Math.max(0, Math.min(DAYS, ChronoUnit.DAYS.between(FIRST, day))));
    }
}
