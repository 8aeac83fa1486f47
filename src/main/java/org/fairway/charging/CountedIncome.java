package org.fairway.charging;

import java.time.LocalDate;
import java.util.function.Function;
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
        COUNTED_ABOVE_SAVINGS_DISREGARD,
        /** Counted without its night part where the council arranges no care at night. */
        COUNTED_WITHOUT_NIGHT_PART
    }

    /** Which benefits for care count in a stay for a time. */
    static final String DISABILITY_BENEFITS_IN_A_STAY = "charging.stay.benefits-for-care";

    private final ReferenceData data;

    CountedIncome(ReferenceData data) {
        this.data = data;
    }

    /** What counts of the income of somebody who lives at home. */
    Money of(FinancialInformation information, Working working) {
        return counted(information, working, item -> data.choice(item.type().row(), information.asOf()));
    }

    /** What counts of the income of somebody who stays in a care home for a time, where there is care at night. */
    Money ofStay(FinancialInformation information, Working working) {
        return counted(
                information,
                working,
                item -> data.choice(
                        item.type().hasNightPart()
                                ? DISABILITY_BENEFITS_IN_A_STAY
                                : item.type().row(),
                        information.asOf()));
    }

    private Money counted(
            FinancialInformation information, Working working, Function<IncomeItem, DatedChoice> treatment) {
        Rounding rounding = Rounding.on(information.asOf(), data);
        Money counted = Money.NIL;
        for (IncomeItem item : information.income()) {
            Money weekly = item.howOften().aWeek(item.amount(), rounding.counted());
            counted = counted.plus(count(item, weekly, treatment.apply(item), information, working));
        }
        for (Deprivation deprivation : information.findings().deprivations()) {
            counted = counted.plus(countGivenUp(deprivation, information.asOf(), working));
        }
        working.sum("Income that counts", counted, Effect.SUBTOTAL);
        return counted;
    }

    private Money count(
            IncomeItem item, Money weekly, DatedChoice rule, FinancialInformation information, Working working) {
        switch (rule.as(Treatment.class)) {
            case COUNTED -> {
                working.line(label(item), weekly, Effect.COUNTED, rule);
                return weekly;
            }
            case DISREGARDED -> working.line(label(item), weekly, Effect.LEFT_OUT, rule);
            case COUNTED_ABOVE_SAVINGS_DISREGARD -> {
                return countAboveDisregard(item, weekly, information, working);
            }
            case COUNTED_WITHOUT_NIGHT_PART -> {
                Money night = information.findings().nightCareArranged()
                        ? Money.NIL
                        : nightPart(item, weekly, information.asOf(), rule, working);
                working.line(label(item), weekly.minus(night), Effect.COUNTED, rule);
                return weekly.minus(night);
            }
        }
        return Money.NIL;
    }

    /** What the higher rate gives more than the lower one, as far as the person gets it. */
    private Money nightPart(IncomeItem item, Money weekly, LocalDate day, DatedChoice rule, Working working) {
        String benefit = item.type().benefit();
        Money lower = data.on("benefit." + benefit + "-standard", day).money();
        Money higher = data.on("benefit." + benefit + "-enhanced", day).money();
        Money night = weekly.minus(lower).atLeast(Money.NIL).atMost(higher.minus(lower));
        if (!night.isNil()) {
            working.line(
                    label(item) + ": the part for the night, because we arrange no care at night",
                    night,
                    Effect.LEFT_OUT,
                    rule);
        }
        return night;
    }

    /** Income that a person found to have been given up in order to pay less, or left unclaimed: regulation 17. */
    private Money countGivenUp(Deprivation deprivation, LocalDate day, Working working) {
        if (!deprivation.kind().isIncome() || day.isBefore(deprivation.countedFrom())) {
            return Money.NIL;
        }
        DatedChoice rule = data.choice("charging.notional-income", day);
        working.line(
                deprivation.label(),
                deprivation.amount(),
                deprivation.counts() ? Effect.COUNTED : Effect.LEFT_OUT,
                rule);
        return deprivation.counts() ? deprivation.amount() : Money.NIL;
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
