package org.fairway.payment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fairway.kernel.Money;
import org.fairway.kernel.Period;

/**
 * One payment of a run to one payee.
 *
 * @param amount what is paid; always more than nil
 * @param working the differences it is made of, period by period
 */
public record Instruction(Payee payee, Money amount, List<Difference> working) {
    public Instruction {
        working = List.copyOf(working);
        if (amount.isNil() || amount.isNegative()) {
            throw new IllegalArgumentException("A payment must be more than nil: " + amount);
        }
        Money sum = working.stream().map(Difference::amount).reduce(Money.NIL, Money::plus);
        if (!sum.equals(amount)) {
            throw new IllegalArgumentException("A payment of " + amount + " does not follow from its working, " + sum);
        }
    }

    /**
     * The payments that follow from what the cases are to be paid: one for each account. Each case stands for itself, so
     * what one person was paid too much is never taken from another's payment.
     */
    public static List<Instruction> of(Collection<Reckoning> reckonings) {
        Map<UUID, Instruction> byAccount = new LinkedHashMap<>();
        for (Reckoning reckoning : reckonings) {
            if (reckoning.amount().isMoreThan(Money.NIL)) {
                Instruction ofCase = new Instruction(
                        reckoning.payee(),
                        reckoning.amount(),
                        reckoning.settlement().lines());
                byAccount.merge(reckoning.payee().account(), ofCase, Instruction::with);
            }
        }
        return List.copyOf(byAccount.values());
    }

    /** From the first to the last day that it pays for. */
    public Period period() {
        LocalDate first = working.stream()
                .map(line -> line.due().period().first())
                .min(LocalDate::compareTo)
                .orElseThrow();
        LocalDate last = working.stream()
                .map(line -> line.due().period().last())
                .max(LocalDate::compareTo)
                .orElseThrow();
        return new Period(first, last);
    }

    private Instruction with(Instruction other) {
        List<Difference> both = new ArrayList<>(working);
        both.addAll(other.working);
        return new Instruction(payee, amount.plus(other.amount), both);
    }
}
