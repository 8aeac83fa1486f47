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
 * @param settled how far its entitlements are settled once that is paid, where it is worth while to note it
 */
public record Reckoning(
        CaseNumber caseNumber, Payee payee, Standing standing, Settlement settlement, List<Settled> settled) {
    public Reckoning {
        settled = List.copyOf(settled);
    }

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
            CaseAccount account = new CaseAccount(number, ofCase, before, Map.of());
            reckonings.add(of(account, calendar, payDate, mostTakenBack));
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
        List<Difference> differences = new ArrayList<>();
        List<Settled> settled = new ArrayList<>();
        Standing standing = Standing.NOT_RUNNING;
        for (Timeline timeline : account.timelines()) {
            ReckonEntitlement reckon = new ReckonEntitlement(timeline, account, calendar, payDate);
            differences.addAll(reckon.differences());
            reckon.settled().ifPresent(settled::add);
            if (timeline.isLiveOn(payDate) && timeline.entitlement().frequency() != Frequency.ONE_OFF) {
                standing = standing(timeline, payDate);
            }
        }
        Entitlement latest =
                account.timelines().get(account.timelines().size() - 1).entitlement();
        Settlement settlement = Settlement.of(differences, mostTakenBack);
        return new Reckoning(
                account.caseNumber(),
                latest.payee(),
                standing,
                settlement,
                settlement.left().isNil() ? settled : List.of());
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

    /** What is due under one entitlement less all that was paid for it. */
    static List<Difference> differences(
            Timeline timeline, List<Paid> paid, PaymentCalendar calendar, LocalDate payDate) {
        CaseAccount account = new CaseAccount(timeline.entitlement().caseNumber(), List.of(timeline), paid);
        return new ReckonEntitlement(timeline, account, calendar, payDate).differences();
    }
}
