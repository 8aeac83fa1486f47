package org.fairway.payment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fairway.kernel.CaseNumber;
import org.fairway.kernel.Money;
import org.fairway.kernel.Period;

/**
 * What one case is to be paid on a pay date: all that is due by its horizon less all that was paid, period by period. A
 * rise, a cut, an end or a new contribution, back in time or to come, needs no rule of its own.
 *
 * @param payee who is paid: the payee of the agreement that started last
 * @param standing how things stand on the pay date
 */
public record Reckoning(CaseNumber caseNumber, Payee payee, Standing standing, List<Difference> differences) {
    /** How the support of a case stands on a day. */
    public enum Standing {
        /** Support runs and is paid for. */
        PAID_FOR,
        /** Support runs, and the person's contribution is as much as it costs. */
        COVERED_BY_CONTRIBUTION,
        /** Support runs, but no amount by the week was recorded for it. */
        WITHOUT_AMOUNT,
        /** No support runs by the week. */
        NOT_RUNNING
    }

    /** Reckons every case, in order of case numbers. */
    public static List<Reckoning> all(
            Collection<Timeline> timelines, Collection<Paid> paid, PaymentCalendar calendar, LocalDate payDate) {
        Map<EntitlementId, List<Paid>> paidBefore = paid.stream().collect(Collectors.groupingBy(Paid::entitlement));
        return timelines.stream()
                .collect(Collectors.groupingBy(
                        timeline -> timeline.entitlement().caseNumber(), TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(ofCase -> reckon(ofCase, paidBefore, calendar, payDate))
                .toList();
    }

    /** What is to be paid; nil or less when nothing is. What was paid too much is then set against later payments. */
    public Money amount() {
        return differences.stream().map(Difference::amount).reduce(Money.NIL, Money::plus);
    }

    private static Reckoning reckon(
            List<Timeline> timelines,
            Map<EntitlementId, List<Paid>> paidBefore,
            PaymentCalendar calendar,
            LocalDate payDate) {
        List<Difference> differences = new ArrayList<>();
        Standing standing = Standing.NOT_RUNNING;
        for (Timeline timeline : timelines) {
            List<Paid> paid = paidBefore.getOrDefault(timeline.entitlement().id(), List.of());
            differences.addAll(differences(timeline, paid, calendar, payDate));
            if (timeline.isLiveOn(payDate) && timeline.entitlement().frequency() != Frequency.ONE_OFF) {
                standing = standing(timeline.dueFor(new Period(payDate, payDate)));
            }
        }
        Timeline latest = timelines.get(timelines.size() - 1);
        return new Reckoning(
                latest.entitlement().caseNumber(), latest.entitlement().payee(), standing, differences);
    }

    private static Standing standing(Due aDay) {
        if (aDay.gross().isNil()) {
            return Standing.WITHOUT_AMOUNT;
        }
        return aDay.net().isNil() ? Standing.COVERED_BY_CONTRIBUTION : Standing.PAID_FOR;
    }

    private static List<Difference> differences(
            Timeline timeline, List<Paid> paid, PaymentCalendar calendar, LocalDate payDate) {
        LocalDate horizon = Stream.concat(
                        Stream.of(calendar.horizon(timeline.entitlement().frequency(), payDate)),
                        paid.stream().map(before -> before.period().last()))
                .max(LocalDate::compareTo)
                .orElseThrow();
        Map<Key, Due> dueNow = new TreeMap<>();
        timeline.due(calendar, horizon).forEach(due -> dueNow.put(Key.of(due.kind(), due.period()), due));
        Map<Key, Money> before = new TreeMap<>();
        for (Paid past : paid) {
            Key key = Key.of(past.kind(), past.period());
            before.merge(key, past.amount(), Money::plus);
            dueNow.putIfAbsent(key, new Due(past.kind(), past.period(), Money.NIL, Money.NIL));
        }
        List<Difference> differences = new ArrayList<>();
        dueNow.forEach((key, due) -> {
            Money paidBefore = before.getOrDefault(key, Money.NIL);
            if (!due.net().equals(paidBefore)) {
                Difference.Reason reason = reason(due, before.containsKey(key), payDate);
                differences.add(new Difference(
                        timeline.entitlement().caseNumber(),
                        timeline.entitlement().id(),
                        due,
                        paidBefore,
                        reason));
            }
        });
        return differences;
    }

    private static Difference.Reason reason(Due due, boolean paidBefore, LocalDate payDate) {
        if (paidBefore) {
            return Difference.Reason.CHANGED;
        }
        return due.period().first().isBefore(payDate) ? Difference.Reason.ARREARS : Difference.Reason.IN_TURN;
    }

    /** A period is known by its first day: its last may move when an agreement ends. */
    private record Key(LocalDate first, Due.Kind kind) implements Comparable<Key> {
        static Key of(Due.Kind kind, Period period) {
            return new Key(period.first(), kind);
        }

        @Override
        public int compareTo(Key other) {
            int byDay = first.compareTo(other.first);
            return byDay != 0 ? byDay : kind.compareTo(other.kind);
        }
    }
}
