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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fairway.kernel.CaseNumber;
import org.fairway.kernel.Money;
import org.fairway.kernel.Period;
import org.jspecify.annotations.Nullable;

/**
 * What one case is to be paid on a pay date: all that is due by its horizon less all that was paid, period by period. A
 * rise, a cut, an end or a new contribution, back in time or to come, needs no rule of its own.
 *
 * @param payee who is paid: the payee of the agreement that started last
 * @param standing how things stand on the pay date
 * @param settlement what the run pays of it and what it leaves
 */
public record Reckoning(CaseNumber caseNumber, Payee payee, Standing standing, Settlement settlement) {
    /** How the support of a case stands on a day. */
    public enum Standing {
        /** Support runs and is paid for. */
        PAID_FOR,
        /** Support runs, and the person's contribution is as much as it costs. */
        COVERED_BY_CONTRIBUTION,
        /** Support runs, but no amount by the week was recorded for it. */
        WITHOUT_AMOUNT,
        /** Support runs and its payment rests. */
        SUSPENDED,
        /** No support runs by the week. */
        NOT_RUNNING
    }

    /** Reckons the cases of these timelines, in order of case numbers. */
    public static List<Reckoning> all(
            Collection<Timeline> timelines,
            Collection<Paid> paid,
            PaymentCalendar calendar,
            LocalDate payDate,
            BigDecimal mostTakenBack) {
        Map<EntitlementId, List<Paid>> before = paid.stream().collect(Collectors.groupingBy(Paid::entitlement));
        SortedMap<CaseNumber, List<Timeline>> cases = timelines.stream()
                .collect(Collectors.groupingBy(
                        timeline -> timeline.entitlement().caseNumber(), TreeMap::new, Collectors.toList()));
        List<Reckoning> reckonings = new ArrayList<>();
        cases.forEach((number, ofCase) -> {
            List<Paid> paidToCase = ofCase.stream()
                    .flatMap(timeline ->
                            before.getOrDefault(timeline.entitlement().id(), List.of()).stream())
                    .toList();
            reckonings.add(of(new CaseAccount(number, ofCase, paidToCase), calendar, payDate, mostTakenBack));
        });
        return reckonings;
    }

    /**
     * Reckons a case.
     *
     * @param mostTakenBack how much of a payment, in the hundred, what was paid too much may take
     */
    public static Reckoning of(
            CaseAccount account, PaymentCalendar calendar, LocalDate payDate, BigDecimal mostTakenBack) {
        Map<EntitlementId, List<Paid>> paidBefore =
                account.paid().stream().collect(Collectors.groupingBy(Paid::entitlement));
        List<Difference> differences = new ArrayList<>();
        Standing standing = Standing.NOT_RUNNING;
        for (Timeline timeline : account.timelines()) {
            List<Paid> paid = paidBefore.getOrDefault(timeline.entitlement().id(), List.of());
            differences.addAll(differences(timeline, paid, calendar, payDate));
            if (timeline.isLiveOn(payDate) && timeline.entitlement().frequency() != Frequency.ONE_OFF) {
                standing = standing(timeline, payDate);
            }
        }
        Entitlement latest =
                account.timelines().get(account.timelines().size() - 1).entitlement();
        return new Reckoning(account.caseNumber(), latest.payee(), standing, Settlement.of(differences, mostTakenBack));
    }

    /** What is to be paid; never less than nil. */
    public Money amount() {
        return settlement.amount();
    }

    /** What somebody should look at, if it is not as one would expect. */
    public Optional<Outlook.Oddity> oddity() {
        return Optional.ofNullable(odd()).map(what -> new Outlook.Oddity(caseNumber, what));
    }

    private @Nullable String odd() {
        if (settlement.left().isMoreThan(Money.NIL)) {
            return settlement.left()
                    + " too much was paid and is not taken back in this run: somebody has to decide on it.";
        }
        return switch (standing) {
            case COVERED_BY_CONTRIBUTION -> "Nothing is paid: the contribution is as much as the support costs.";
            case WITHOUT_AMOUNT -> "The agreement runs, but no amount was recorded for it.";
            case SUSPENDED -> "Payment rests.";
            case PAID_FOR, NOT_RUNNING -> null;
        };
    }

    private static Standing standing(Timeline timeline, LocalDate day) {
        List<Due> aDay = timeline.dueFor(new Period(day, day));
        boolean paid = aDay.stream().anyMatch(due -> due.net().isMoreThan(Money.NIL));
        if (timeline.isSuspendedOn(day)) {
            return Standing.SUSPENDED;
        }
        if (aDay.stream().allMatch(due -> due.gross().isNil())) {
            return Standing.WITHOUT_AMOUNT;
        }
        return paid ? Standing.PAID_FOR : Standing.COVERED_BY_CONTRIBUTION;
    }

    static List<Difference> differences(
            Timeline timeline, List<Paid> paid, PaymentCalendar calendar, LocalDate payDate) {
        LocalDate horizon = Stream.concat(
                        Stream.of(calendar.horizon(timeline.entitlement().frequency(), payDate)),
                        paid.stream().map(before -> before.period().last()))
                .max(LocalDate::compareTo)
                .orElseThrow();
        Map<Due.Key, Due> dueNow = new TreeMap<>();
        timeline.due(calendar, horizon).forEach(due -> dueNow.put(due.key(), due));
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
                differences.add(difference(timeline, due, past, payDate));
            }
        });
        return differences;
    }

    private static Difference difference(Timeline timeline, Due due, @Nullable Paid before, LocalDate payDate) {
        Period days =
                before != null && before.period().last().isAfter(due.period().last()) ? before.period() : due.period();
        return new Difference(
                timeline.entitlement().caseNumber(),
                timeline.entitlement().id(),
                due,
                days,
                before == null ? Money.NIL : before.amount(),
                Money.NIL,
                reason(due, before != null, payDate),
                timeline.reasonFor(due.period()));
    }

    private static Difference.Reason reason(Due due, boolean paidBefore, LocalDate payDate) {
        if (paidBefore) {
            return Difference.Reason.CHANGED;
        }
        return due.period().first().isBefore(payDate) ? Difference.Reason.ARREARS : Difference.Reason.IN_TURN;
    }
}
