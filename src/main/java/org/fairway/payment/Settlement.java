package org.fairway.payment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fairway.kernel.Money;
import org.fairway.kernel.Period;

/**
 * What a run does about the differences of one case. Everything still to be paid is paid. What was paid too much takes no
 * more of a payment than a dated setting allows, the oldest first: a person lives on this money. The rest is left, and
 * is taken from later payments or settled by somebody's decision. Agreed instalments and money that only changes funder
 * are not limited. What an employer still owes at the end is paid in full.
 *
 * @param lines what is posted, each with what it leaves; none comes to nil
 * @param left what was paid too much and is not taken back yet, all in all
 */
public record Settlement(List<Difference> lines, Money left) {
    public Settlement {
        lines = List.copyOf(lines);
    }

    /** What the person is paid; nil or more. */
    public Money amount() {
        return sum(lines);
    }

    static Settlement of(List<Difference> differences, BigDecimal mostTakenBack) {
        Collection<List<Difference>> periods = byPeriod(differences);
        Money toPay = Money.NIL;
        Money instalments = Money.NIL;
        for (List<Difference> period : periods) {
            Money amount = sum(period);
            if (amount.isMoreThan(Money.NIL) && period.get(0).due().kind() != Due.Kind.LAST_COSTS) {
                toPay = toPay.plus(amount);
            } else if (isInstalment(period)) {
                instalments = instalments.plus(amount);
            }
        }
        Money agreed = instalments.negated().atMost(toPay);
        Money sameDays = paidForTheSameDays(periods);
        Money limited = Money.rounded(
                toPay.minus(sameDays).pounds().multiply(mostTakenBack).movePointLeft(2), RoundingMode.DOWN);
        return take(periods, agreed, sameDays.plus(limited).atMost(toPay.minus(agreed)));
    }

    /**
     * Where one agreement takes the place of another, what was already paid under the old one for days that the new one
     * pays for: the person has had it, so nothing is taken from them.
     */
    private static Money paidForTheSameDays(Collection<List<Difference>> periods) {
        Money all = Money.NIL;
        for (List<Difference> before : periods) {
            Money tooMuch = sum(before).negated();
            if (tooMuch.isMoreThan(Money.NIL) && !isInstalment(before)) {
                Money now = periods.stream()
                        .filter(period -> !period.get(0)
                                .entitlement()
                                .equals(before.get(0).entitlement()))
                        .map(period -> partForDaysOf(period, before.get(0)))
                        .reduce(Money.NIL, Money::plus);
                all = all.plus(tooMuch.atMost(now));
            }
        }
        return all;
    }

    private static Money partForDaysOf(List<Difference> period, Difference before) {
        Period days = period.get(0).due().period();
        Money amount = sum(period).atLeast(Money.NIL);
        long same = days.overlap(before.days()).map(Period::days).orElse(0L);
        return Money.ofPence(Math.multiplyExact(amount.pence(), same) / days.days());
    }

    private static Settlement take(Collection<List<Difference>> periods, Money agreed, Money most) {
        List<Difference> lines = new ArrayList<>();
        Money left = Money.NIL;
        Money agreedLeft = agreed;
        Money mostLeft = most;
        for (List<Difference> period : periods) {
            Money tooMuch = sum(period).negated().atLeast(Money.NIL);
            Money taken = tooMuch.atMost(isInstalment(period) ? agreedLeft : mostLeft);
            if (isInstalment(period)) {
                agreedLeft = agreedLeft.minus(taken);
            } else {
                mostLeft = mostLeft.minus(taken);
            }
            left = left.plus(tooMuch.minus(taken));
            lines.addAll(leaving(period, tooMuch.minus(taken)));
        }
        return new Settlement(lines, left);
    }

    /** The lines of a period with what is left of them: with the council first, which bears the risk. */
    private static List<Difference> leaving(List<Difference> period, Money left) {
        List<Difference> lines = new ArrayList<>();
        Money notTaken = left;
        for (Difference line : inOrderOfFunders(period)) {
            Money here = notTaken.atMost(line.amount().negated().atLeast(Money.NIL));
            notTaken = notTaken.minus(here);
            Difference settled = line.leaving(here);
            if (!settled.amount().isNil()) {
                lines.add(settled);
            }
        }
        return lines;
    }

    private static List<Difference> inOrderOfFunders(List<Difference> period) {
        return period.stream()
                .sorted(Comparator.comparing(line -> line.due().funder()))
                .toList();
    }

    private static Collection<List<Difference>> byPeriod(List<Difference> differences) {
        Map<List<Object>, List<Difference>> periods = new LinkedHashMap<>();
        differences.stream()
                .sorted(Comparator.comparing(line -> line.due().period().first()))
                .forEach(line -> periods.computeIfAbsent(
                                List.of(
                                        line.entitlement(),
                                        line.due().period().first(),
                                        line.due().kind()),
                                added -> new ArrayList<>())
                        .add(line));
        return periods.values();
    }

    private static boolean isInstalment(List<Difference> period) {
        return period.get(0).due().kind() == Due.Kind.RECOVERY;
    }

    private static Money sum(List<Difference> lines) {
        return lines.stream().map(Difference::amount).reduce(Money.NIL, Money::plus);
    }
}
