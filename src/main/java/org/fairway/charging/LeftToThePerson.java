package org.fairway.charging;

import java.time.LocalDate;
import org.fairway.charging.WorkingLine.Effect;
import org.fairway.kernel.Money;
import org.fairway.reference.DatedChoice;
import org.fairway.reference.DatedValue;
import org.fairway.reference.ReferenceData;

/**
 * Costs that a person keeps money for: SI 2014/2672, Schedule 1, paragraphs 2 (costs of the home) and 4 (costs because of
 * disability). A disability cost is allowed in full where a bill was seen, and up to the council's standard rate of its kind
 * where none was.
 */
final class LeftToThePerson {
    private final ReferenceData data;

    LeftToThePerson(ReferenceData data) {
        this.data = data;
    }

    Money housing(FinancialInformation information, Working working) {
        LocalDate day = information.asOf();
        Money kept = Money.NIL;
        for (HousingCost cost : information.housing()) {
            Money weekly =
                    cost.howOften().aWeek(cost.amount(), Rounding.on(day, data).left());
            working.line(
                    cost.type().words() + each(cost.howOften(), cost.amount()),
                    weekly,
                    Effect.TAKEN_OFF,
                    data.choice("charging.housing-costs", day));
            kept = kept.plus(weekly);
        }
        return kept;
    }

    Money disability(FinancialInformation information, Working working) {
        Money kept = Money.NIL;
        for (DisabilityCost cost : information.disabilityCosts()) {
            kept = kept.plus(disability(cost, information.asOf(), working));
        }
        DatedChoice rule = data.choice("charging.disability-costs", information.asOf());
        for (EndedCost ended : information.findings().endedCosts()) {
            working.line(
                    "Because of disability: %s, allowed last time and not this time. Our reason: %s"
                            .formatted(ended.what(), ended.reason()),
                    ended.aWeek(),
                    Effect.NOT_ALLOWED,
                    rule);
        }
        return kept;
    }

    private Money disability(DisabilityCost cost, LocalDate day, Working working) {
        Money weekly =
                cost.howOften().aWeek(cost.amount(), Rounding.on(day, data).left());
        String label = "Because of disability: " + cost.what() + each(cost.howOften(), cost.amount());
        if (cost.evidenceSeen()) {
            working.line(label, weekly, Effect.TAKEN_OFF, data.choice("charging.disability-costs", day));
            return weekly;
        }
        DatedValue standard = data.on(cost.type().row(), day);
        Money allowed = weekly.atMost(standard.money());
        working.line(label, allowed, Effect.TAKEN_OFF, standard);
        if (allowed.compareTo(weekly) < 0) {
            working.line(
                    cost.what() + ": more than our standard rate of " + standard.money()
                            + " a week. Show us a bill, and we look at the rest too",
                    weekly.minus(allowed),
                    Effect.NOT_ALLOWED,
                    standard);
        }
        return allowed;
    }

    private static String each(HowOften howOften, Money amount) {
        return howOften == HowOften.WEEKLY ? "" : ", " + amount + " " + howOften.words();
    }
}
