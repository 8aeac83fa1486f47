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
    private final ReckonPayments reckon;
    private final PaymentRuns runs;
    private final Holds holds;

    public ForeseePaymentRun(ReckonPayments reckon, PaymentRuns runs, Holds holds) {
        this.reckon = reckon;
        this.runs = runs;
        this.holds = holds;
    }

    /** Whether a run would pay anybody anything. */
    public boolean paysAnybody(LocalDate payDate) {
        return !Instruction.of(reckon.by(payDate)).isEmpty();
    }

    public Outlook foresee(LocalDate payDate) {
        List<StandingHold> held = holds.standing();
        List<Reckoning> reckonings = reckon.by(payDate, held);
        Map<UUID, Money> lastPaid = runs.lastPaid();
        List<ListedPayment> payments = Instruction.of(reckonings).stream()
                .map(instruction -> new ListedPayment(
                        instruction.payee(),
                        instruction.amount(),
                        instruction.period(),
                        lastPaid.get(instruction.payee().account())))
                .sorted(Comparator.comparing(ListedPayment::amount).reversed())
                .toList();
        return new Outlook(payDate, payments, oddities(reckonings), held);
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
        Money left = reckoning.settlement().left();
        if (left.isMoreThan(Money.NIL)) {
            return left + " too much was paid and is not taken back in this run: somebody has to decide on it.";
        }
        return switch (reckoning.standing()) {
            case COVERED_BY_CONTRIBUTION -> "Nothing is paid: the contribution is as much as the support costs.";
            case WITHOUT_AMOUNT -> "The agreement runs, but no amount was recorded for it.";
            case SUSPENDED -> "Payment rests.";
            case PAID_FOR, NOT_RUNNING -> null;
        };
    }
}
