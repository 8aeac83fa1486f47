package org.fairway.payment;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fairway.kernel.CaseNumber;
import org.fairway.kernel.Money;
import org.fairway.reference.ReferenceData;

/**
 * Finds what a case was paid too much, period by period. Days that a new agreement pays for and the old one had paid already
 * are left out, and so is money that only moves between funders: the next run settles both.
 */
public final class FindOverpayments {
    private final Entitlements entitlements;
    private final Ledger ledger;
    private final PaymentCalendar calendar;
    private final ReferenceData reference;

    public FindOverpayments(
            Entitlements entitlements, Ledger ledger, PaymentCalendar calendar, ReferenceData reference) {
        this.entitlements = entitlements;
        this.ledger = ledger;
        this.calendar = calendar;
        this.reference = reference;
    }

    public List<Overpayment> of(CaseNumber caseNumber, LocalDate today) {
        List<Difference> all = new ArrayList<>();
        List<Paid> paid = ledger.paid(caseNumber);
        for (Timeline timeline : entitlements.of(caseNumber)) {
            List<Paid> before = paid.stream()
                    .filter(one ->
                            one.entitlement().equals(timeline.entitlement().id()))
                    .toList();
            all.addAll(Reckoning.differences(timeline, before, calendar, today));
        }
        Map<List<Object>, List<Difference>> periods = all.stream()
                .filter(one -> one.due().kind() != Due.Kind.RECOVERY)
                .collect(Collectors.groupingBy(
                        one -> List.of(
                                one.entitlement(),
                                one.due().kind(),
                                one.due().period().first()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return periods.values().stream()
                .filter(period -> !isPaidAnew(period.get(0), all))
                .flatMap(period -> tooMuch(period).stream())
                .toList();
    }

    private static boolean isPaidAnew(Difference before, List<Difference> all) {
        return all.stream()
                .anyMatch(other -> !other.entitlement().equals(before.entitlement())
                        && other.amount().isMoreThan(Money.NIL)
                        && other.due().period().overlap(before.days()).isPresent());
    }

    private static List<Overpayment> tooMuch(List<Difference> period) {
        Money stillDue =
                period.stream().map(one -> one.amount().atLeast(Money.NIL)).reduce(Money.NIL, Money::plus);
        List<Overpayment> found = new ArrayList<>();
        for (Difference one : period) {
            Money tooMuch = one.amount().negated().atLeast(Money.NIL);
            Money set = tooMuch.atMost(stillDue);
            stillDue = stillDue.minus(set);
            if (tooMuch.isMoreThan(set)) {
                found.add(new Overpayment(
                        one.entitlement(),
                        one.due().kind(),
                        one.due().funder(),
                        one.days(),
                        tooMuch.minus(set),
                        one.because()));
            }
        }
        return found;
    }

    /** The most that may be taken of a period of the payment that runs on the day; nil when none does. */
    public Money mostOfAPeriod(CaseNumber caseNumber, LocalDate day) {
        return entitlements.of(caseNumber).stream()
                .filter(timeline ->
                        timeline.isLiveOn(day) && timeline.entitlement().frequency() != Frequency.ONE_OFF)
                .reduce((earlier, later) -> later)
                .map(timeline -> ofAPeriod(timeline, day))
                .orElse(Money.NIL);
    }

    private Money ofAPeriod(Timeline timeline, LocalDate day) {
        Money paid = timeline
                .dueFor(calendar.periodFrom(
                        timeline.entitlement().frequency(),
                        calendar.periodFrom(timeline.entitlement().frequency(), day)
                                .last()
                                .plusDays(1)))
                .stream()
                .filter(due -> due.funder().equals(Funder.COUNCIL))
                .map(Due::net)
                .reduce(Money.NIL, Money::plus);
        return Money.rounded(
                paid.pounds()
                        .multiply(
                                reference.on("payment.taken-back-percent", day).value())
                        .movePointLeft(2),
                RoundingMode.DOWN);
    }

    /** Whether a payment runs on the day or later, so that its runs take back what was paid too much, a small part each time. */
    public boolean isRunning(CaseNumber caseNumber, LocalDate day) {
        return entitlements.of(caseNumber).stream()
                .map(Timeline::lastDay)
                .anyMatch(last -> last == null || !last.isBefore(day));
    }

    /** What the payment that runs on the day comes to a week; nil when none does. */
    public Money aWeek(CaseNumber caseNumber, LocalDate day) {
        return entitlements.of(caseNumber).stream()
                .filter(timeline -> timeline.isLiveOn(day))
                .reduce((earlier, later) -> later)
                .map(timeline -> timeline.agreedOn(day).aWeek())
                .orElse(Money.NIL);
    }
}
