package org.fairway.charging;

import org.fairway.charging.WorkingLine.Effect;
import org.fairway.kernel.Money;
import org.fairway.reference.DatedChoice;
import org.fairway.reference.DatedValue;
import org.fairway.reference.ReferenceData;

/**
 * Which income counts: SI 2014/2672, regulations 14 and 15 and Schedule 1. Each kind's treatment is a dated row; only the
 * person's own income is looked at.
 */
final class CountedIncome {
    /** How a kind of income is treated. */
    enum Treatment {
        COUNTED,
        DISREGARDED,
        /** Counted as far as it is more than the savings credit disregard. */
        COUNTED_ABOVE_SAVINGS_DISREGARD
    }

    private final ReferenceData data;

    CountedIncome(ReferenceData data) {
        this.data = data;
    }

    Money of(FinancialInformation information, Working working) {
        Rounding rounding = Rounding.on(information.asOf(), data);
        Money counted = Money.NIL;
        for (IncomeItem item : information.income()) {
            Money weekly = item.howOften().aWeek(item.amount(), rounding.counted());
            counted = counted.plus(count(item, weekly, information, working));
        }
        working.sum("Income that counts", counted, Effect.SUBTOTAL);
        return counted;
    }

    private Money count(IncomeItem item, Money weekly, FinancialInformation information, Working working) {
        DatedChoice rule = data.choice(item.type().row(), information.asOf());
        switch (rule.as(Treatment.class)) {
            case COUNTED -> {
                working.line(label(item), weekly, Effect.COUNTED, rule);
                return weekly;
            }
            case DISREGARDED -> working.line(label(item), weekly, Effect.LEFT_OUT, rule);
            case COUNTED_ABOVE_SAVINGS_DISREGARD -> {
                return countAboveDisregard(item, weekly, information, working);
            }
        }
        return Money.NIL;
    }

    private Money countAboveDisregard(
            IncomeItem item, Money weekly, FinancialInformation information, Working working) {
        DatedValue disregard = data.on(
                "charging.savings-credit-disregard." + (information.livesWithPartner() ? "couple" : "single"),
                information.asOf());
        Money leftOut = weekly.atMost(disregard.money());
        working.line(label(item) + ": the part that is disregarded", leftOut, Effect.LEFT_OUT, disregard);
        working.line(label(item) + ": the rest", weekly.minus(leftOut), Effect.COUNTED, disregard);
        return weekly.minus(leftOut);
    }

    private static String label(IncomeItem item) {
        String what = item.note() == null ? item.type().words() : item.type().words() + " (" + item.note() + ")";
        return item.howOften() == HowOften.WEEKLY
                ? what
                : what + ", " + item.amount() + " " + item.howOften().words();
    }
}
