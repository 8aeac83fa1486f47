package org.fairway.payment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fairway.kernel.Money;
import org.jspecify.annotations.Nullable;

/** Works out what a run on a pay date would pay, without opening one. */
public final class ForeseePaymentRun {
    private final Entitlements entitlements;
    private final Ledger ledger;
    private final PaymentRuns runs;
    private final PaymentCalendar calendar;

    public ForeseePaymentRun(Entitlements entitlements, Ledger ledger, PaymentRuns runs, PaymentCalendar calendar) {
        this.entitlements = entitlements;
        this.ledger = ledger;
        this.runs = runs;
        this.calendar = calendar;
    }

    /** Whether a run would pay anybody anything. */
    public boolean paysAnybody(LocalDate payDate) {
        return !Instruction.of(reckonings(payDate)).isEmpty();
    }

    private List<Reckoning> reckonings(LocalDate payDate) {
        return Reckoning.all(entitlements.all(), ledger.paid(), calendar, payDate);
    }

    public Outlook foresee(LocalDate payDate) {
        List<Reckoning> reckonings = reckonings(payDate);
        Map<UUID, Money> lastPaid = runs.lastPaid();
        List<ListedPayment> payments = Instruction.of(reckonings).stream()
                .map(instruction -> new ListedPayment(
                        instruction.payee(),
                        instruction.amount(),
                        instruction.period(),
                        lastPaid.get(instruction.payee().account())))
                .sorted(Comparator.comparing(ListedPayment::amount).reversed())
                .toList();
        return new Outlook(payDate, payments, oddities(reckonings));
    }

    private static List<Outlook.Oddity> oddities(List<Reckoning> reckonings) {
        List<Outlook.Oddity> oddities = new ArrayList<>();
        for (Reckoning reckoning : reckonings) {
            String what = oddity(reckoning);
            if (what != null) {
                oddities.add(new Outlook.Oddity(reckoning.caseNumber(), what));
            }
        }
        return oddities;
    }

    private static @Nullable String oddity(Reckoning reckoning) {
        Money amount = reckoning.amount();
        if (amount.isNegative()) {
            return amount.negated() + " too much was paid; it is set against what is still to be paid.";
        }
        return switch (reckoning.standing()) {
            case COVERED_BY_CONTRIBUTION -> "Nothing is paid: the contribution is as much as the support costs.";
            case WITHOUT_AMOUNT -> "The agreement runs, but no amount was recorded for it.";
            case PAID_FOR, NOT_RUNNING -> null;
        };
    }
}
