package org.fairway.payment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.fairway.kernel.Money;
import org.fairway.kernel.Period;
import org.jspecify.annotations.Nullable;

/** What is due under one entitlement less what was paid, from where it is not settled to the horizon of a pay date. */
class ReckonEntitlement {
    private final Timeline timeline;
    private final List<Paid> paid;
    private final @Nullable Settled known;
    private final PaymentCalendar calendar;
    private final LocalDate payDate;
    private final LocalDate horizon;
    private final LocalDate from;

    ReckonEntitlement(Timeline timeline, CaseAccount account, PaymentCalendar calendar, LocalDate payDate) {
        EntitlementId id = timeline.entitlement().id();
        this.timeline = timeline;
        this.paid = account.paid().getOrDefault(id, List.of());
        this.known = account.settled().get(id);
        this.calendar = calendar;
        this.payDate = payDate;
        this.horizon = Stream.concat(
                        Stream.of(calendar.horizon(timeline.entitlement().frequency(), payDate)),
                        paid.stream().map(before -> before.period().last()))
                .max(LocalDate::compareTo)
                .orElseThrow();
        LocalDate settledBefore = known == null ? null : known.before();
        this.from = settledBefore == null ? timeline.entitlement().startsOn() : settledBefore;
    }

    List<Difference> differences() {
        Map<Due.Key, Due> dueNow = new TreeMap<>();
        timeline.due(calendar, from, horizon).forEach(due -> dueNow.put(due.key(), due));
        Map<Due.Key, Paid> before = new TreeMap<>();
        for (Paid past : paid) {
            Due nothing = new Due(past.kind(), past.funder(), past.period(), Money.NIL, Money.NIL);
            before.merge(nothing.key(), past, Paid::with);
            dueNow.putIfAbsent(nothing.key(), nothing);
        }
        List<Difference> differences = new ArrayList<>();
        dueNow.forEach((key, due) -> {
            Paid past = before.get(key);
            if (!due.net().equals(past == null ? Money.NIL : past.amount())) {
                differences.add(difference(due, past));
            }
        });
        return differences;
    }

    /**
     * How far the entitlement is settled once the differences are paid, where much had to be read to know it. Instalments
     * depend on all periods before, so an entitlement with any is always reckoned whole.
     */
    Optional<Settled> settled() {
        boolean over = isOver();
        boolean worthNoting = over ? !paid.isEmpty() : paid.size() >= Settled.WORTH_NOTING;
        if (known == null
                || !worthNoting
                || hasInstalments()
                || timeline.entitlement().frequency() == Frequency.ONE_OFF) {
            return Optional.empty();
        }
        LocalDate before = over ? Settled.FOR_GOOD : firstAfterHorizon();
        return before.isAfter(from) ? Optional.of(known.to(before)) : Optional.empty();
    }

    private boolean isOver() {
        LocalDate last = timeline.lastDay();
        return last != null && !last.isAfter(horizon);
    }

    private boolean hasInstalments() {
        return timeline.lines().stream().anyMatch(EntitlementLine.Recovery.class::isInstance);
    }

    /** The first day of the last period that reaches beyond the horizon, or of the one after it. */
    private LocalDate firstAfterHorizon() {
        LocalDate first = from;
        for (Period period : timeline.periods(calendar, from, horizon)) {
            first = period.last().isAfter(horizon)
                    ? period.first()
                    : period.last().plusDays(1);
        }
        return first;
    }

    private Difference difference(Due due, @Nullable Paid before) {
        Period days =
                before != null && before.period().last().isAfter(due.period().last()) ? before.period() : due.period();
        return new Difference(
                timeline.entitlement().caseNumber(),
                timeline.entitlement().id(),
                due,
                days,
                before == null ? Money.NIL : before.amount(),
                Money.NIL,
                reason(due, before != null),
                timeline.reasonFor(due.period()));
    }

    private Difference.Reason reason(Due due, boolean paidBefore) {
        if (paidBefore) {
            return Difference.Reason.CHANGED;
        }
        return due.period().first().isBefore(payDate) ? Difference.Reason.ARREARS : Difference.Reason.IN_TURN;
    }
}
