package org.fairway.payment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.fairway.kernel.Money;
import org.fairway.reference.ReferenceData;
import org.jspecify.annotations.Nullable;

/**
 * What a case will be paid next. Each of its pay days to come is reckoned as a run on that day would reckon it, with what
 * the days before would have paid: so the forecast and the runs cannot differ unless something is recorded in between.
 */
public final class ForeseePayments {
    private final PaymentCalendar calendar;
    private final ReferenceData reference;

    public ForeseePayments(PaymentCalendar calendar, ReferenceData reference) {
        this.calendar = calendar;
        this.reference = reference;
    }

    /**
     * The next payments of one case, the soonest first. What is owed for days before comes with the first of them; where no
     * pay day is to come and something is owed, it is paid on the earliest day.
     *
     * @param ofCase the entitlements of the case
     * @param paid what was paid under them, with what a run under way will pay
     * @param earliest the first day on which a run could pay
     * @param most how many at most
     */
    public List<ComingPayment> next(List<Timeline> ofCase, Collection<Paid> paid, LocalDate earliest, int most) {
        if (ofCase.isEmpty()) {
            return List.of();
        }
        SortedMap<LocalDate, LocalDate> days = payDays(ofCase, earliest, most);
        boolean none = days.isEmpty();
        if (none) {
            days.put(earliest, earliest);
        }
        List<ComingPayment> coming = new ArrayList<>();
        List<Paid> before = new ArrayList<>(paid);
        for (Map.Entry<LocalDate, LocalDate> day : days.entrySet()) {
            ComingPayment payment = on(day.getKey(), day.getValue(), ofCase, before);
            payment.lines().forEach(line -> before.add(asPaid(line)));
            if (!none || payment.amount().isMoreThan(Money.NIL)) {
                coming.add(payment);
            }
        }
        return coming;
    }

    /** The first usual pay day of these entitlements after the day; empty when no further one is to come. */
    public Optional<LocalDate> payDayAfter(List<Timeline> ofCase, LocalDate day) {
        SortedMap<LocalDate, LocalDate> days = payDays(ofCase, day.plusDays(1), 1);
        return days.isEmpty() ? Optional.empty() : Optional.of(days.firstKey());
    }

    private ComingPayment on(LocalDate payDate, LocalDate usual, List<Timeline> ofCase, List<Paid> before) {
        BigDecimal mostTakenBack =
                reference.on("payment.taken-back-percent", payDate).value();
        Reckoning reckoning =
                Reckoning.all(ofCase, before, calendar, payDate, mostTakenBack).get(0);
        return new ComingPayment(
                payDate,
                usual,
                reckoning.amount(),
                reckoning.standing(),
                reckoning.settlement().lines());
    }

    /** The working days on which periods to come are paid, each with the day that it stands for. */
    private SortedMap<LocalDate, LocalDate> payDays(List<Timeline> ofCase, LocalDate earliest, int most) {
        SortedMap<LocalDate, LocalDate> days = new TreeMap<>();
        for (Timeline timeline : ofCase) {
            if (timeline.entitlement().frequency() == Frequency.ONE_OFF) {
                addSums(timeline, earliest, days);
            } else {
                addPeriods(timeline, earliest, most, days);
            }
        }
        while (days.size() > most) {
            days.remove(days.lastKey());
        }
        return days;
    }

    private void addPeriods(Timeline timeline, LocalDate earliest, int most, SortedMap<LocalDate, LocalDate> days) {
        Frequency frequency = timeline.entitlement().frequency();
        LocalDate starts = timeline.entitlement().startsOn();
        LocalDate first = starts.isAfter(earliest)
                ? starts
                : calendar.periodFrom(frequency, earliest.minusDays(1)).last().plusDays(1);
        @Nullable LocalDate last = timeline.lastDay();
        int found = 0;
        while (found < most && (last == null || !first.isAfter(last))) {
            found += add(frequency, first, earliest, days) ? 1 : 0;
            first = calendar.periodFrom(frequency, first).last().plusDays(1);
        }
    }

    private void addSums(Timeline timeline, LocalDate earliest, SortedMap<LocalDate, LocalDate> days) {
        for (EntitlementLine line : timeline.lines()) {
            if (line instanceof EntitlementLine.OneOff) {
                add(Frequency.ONE_OFF, line.from(), earliest, days);
            }
        }
    }

    private boolean add(
            Frequency frequency, LocalDate first, LocalDate earliest, SortedMap<LocalDate, LocalDate> days) {
        LocalDate payDay = calendar.payDay(frequency, first);
        if (payDay.isBefore(earliest)) {
            return false;
        }
        days.putIfAbsent(payDay, calendar.usualPayDay(frequency, first));
        return true;
    }

    private static Paid asPaid(Difference line) {
        Due due = line.due();
        return new Paid(line.entitlement(), due.kind(), due.funder(), due.period(), line.amount());
    }
}
