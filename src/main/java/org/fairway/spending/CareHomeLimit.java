package org.fairway.spending;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * How long a direct payment may pay for a care home: no more than four weeks on end in any twelve months. Stays less than
 * four weeks apart count as one; stays further apart are not added up, and each may have its four weeks. Source: SI
 * 2014/2871, regulation 6 (recalled: check the text), after SI 2009/1887, regulation 13. While how stays are joined is not
 * confirmed, an answer that depends on it is unclear.
 *
 * @param weeksMost the weeks that may be paid for
 * @param weeksApart how far apart stays must be in order not to be joined
 * @param withinMonths in how many months on end the weeks are counted
 * @param joiningConfirmed whether the text by which stays are joined was read
 */
public record CareHomeLimit(int weeksMost, int weeksApart, int withinMonths, boolean joiningConfirmed) {
    private static final int DAYS_OF_WEEK = 7;

    /** The most nights on end, as the rule joins them, in any twelve months that a night of the new stay belongs to. */
    public long nights(List<CareHomeStay> paidBefore, CareHomeStay stay) {
        return nights(joined(paidBefore, stay), stay.until());
    }

    private long nights(List<CareHomeStay> joined, LocalDate until) {
        return joined.stream()
                .filter(last -> !last.until().isBefore(until))
                .mapToLong(last -> nightsUpTo(last, joined))
                .max()
                .orElseThrow();
    }

    /** Whether the stay keeps within the limit, as far as can be said. */
    public Limit of(List<CareHomeStay> paidBefore, CareHomeStay stay) {
        if (joiningConfirmed) {
            return Limit.of(keeps(nights(paidBefore, stay)));
        }
        if (!keeps(nights(List.of(stay), stay.until()))) {
            return Limit.OVER;
        }
        return keeps(nights(Stream.concat(paidBefore.stream(), Stream.of(stay)).toList(), stay.until()))
                ? Limit.WITHIN
                : Limit.UNCLEAR;
    }

    private boolean keeps(long nights) {
        return nights <= (long) weeksMost * DAYS_OF_WEEK;
    }

    private long nightsUpTo(CareHomeStay last, List<CareHomeStay> joined) {
        LocalDate opens = last.until().minusMonths(withinMonths);
        return joined.stream()
                .filter(stay -> !stay.until().isAfter(last.until()))
                .mapToLong(stay -> stay.nightsSince(opens))
                .sum();
    }

    /** The stays that the rule joins with this one, in order. */
    private List<CareHomeStay> joined(List<CareHomeStay> others, CareHomeStay stay) {
        List<CareHomeStay> group = new ArrayList<>();
        boolean holdsTheStay = false;
        for (CareHomeStay next : Stream.concat(others.stream(), Stream.of(stay))
                .sorted(Comparator.comparing(CareHomeStay::from))
                .toList()) {
            if (!group.isEmpty() && !close(group.get(group.size() - 1), next)) {
                if (holdsTheStay) {
                    return group;
                }
                group.clear();
            }
            group.add(next);
            holdsTheStay |= next.equals(stay);
        }
        return group;
    }

    private boolean close(CareHomeStay before, CareHomeStay after) {
        return ChronoUnit.DAYS.between(before.until(), after.from()) < (long) weeksApart * DAYS_OF_WEEK;
    }
}
