package org.fairway.charging;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.UUID;
import org.fairway.charging.FinancialAssessment.Basis;
import org.fairway.charging.WorkingLine.Effect;
import org.fairway.kernel.Money;
import org.fairway.pathway.LegalBasis;
import org.fairway.reference.DatedValue;
import org.fairway.reference.LegalAges;
import org.fairway.reference.ReferenceData;

/**
 * Works out what an adult living at home can be asked to pay a week: SI 2014/2672. Counted income and the income taken
 * from capital, less the guaranteed income, the costs of the home and of disability; never below nil, and never more than
 * the care costs. Every step is written down.
 */
public final class WorkOutContribution {
    private final ReferenceData data;
    private final CountedIncome income;
    private final CountedCapital capital;
    private final MinimumIncomeGuarantee guarantee;

    public WorkOutContribution(ReferenceData data) {
        this.data = data;
        this.income = new CountedIncome(data);
        this.capital = new CountedCapital(data);
        this.guarantee = new MinimumIncomeGuarantee(data);
    }

    /**
     * Works it out with the rates of the information's own day.
     *
     * @throws org.fairway.reference.NoValueOnDate if a rate of that day is not loaded
     */
    public MeansTestOutcome of(LegalBasis basis, FinancialInformation information, UUID id) {
        if (basis == LegalBasis.CARE_ACT_CARER) {
            return new NotCharged("Carers are not charged for their own support.");
        }
        if (basis == LegalBasis.CHILDREN_ACT) {
            return new NotCharged("The means test of the Care Act does not apply to a child's support.");
        }
        LocalDate day = information.asOf();
        int adult = new LegalAges(data).adult(day);
        if (Period.between(information.birthDate(), day).getYears() < adult) {
            return new NotCharged("The means test of the Care Act is for people aged %d or over.".formatted(adult));
        }
        return information.disclosed() ? assess(information, id) : withoutDisclosure(information, id);
    }

    private FinancialAssessment assess(FinancialInformation information, UUID id) {
        LocalDate day = information.asOf();
        Working working = new Working();
        Money countedIncome = income.of(information, working);
        Money countedCapital = capital.of(information, working);
        if (capital.exceedsUpperLimit(countedCapital, day)) {
            DatedValue limit = capital.upperLimit(day);
            working.line(
                    "Full cost of care: capital is above the upper limit of " + limit.money(),
                    countedCapital,
                    Effect.CAPITAL,
                    limit);
            return result(information, id, Basis.ABOVE_UPPER_LIMIT, Money.NIL, working);
        }
        Money means = countedIncome.plus(capital.tariffIncome(countedCapital, day, working));
        working.sum("Income and income from capital", means, Effect.SUBTOTAL);
        Money kept = guarantee.of(information, working).plus(outgoings(information, working));
        working.sum("What you keep", kept, Effect.SUBTOTAL);
        Money left = means.minus(kept).atLeast(Money.NIL);
        Money contribution = localShare(left, information, working);
        working.sum(
                "The most you can be asked to pay a week, if your care costs that much", contribution, Effect.RESULT);
        return result(information, id, Basis.ASSESSED, contribution, working);
    }

    private Money outgoings(FinancialInformation information, Working working) {
        Rounding rounding = Rounding.on(information.asOf(), data);
        Money kept = Money.NIL;
        for (HousingCost cost : information.housing()) {
            Money weekly = cost.howOften().aWeek(cost.amount(), rounding.left());
            working.line(
                    cost.type().words(),
                    weekly,
                    Effect.TAKEN_OFF,
                    data.choice("charging.housing-costs", information.asOf()));
            kept = kept.plus(weekly);
        }
        for (DisabilityCost cost : information.disabilityCosts()) {
            Money weekly = cost.howOften().aWeek(cost.amount(), rounding.left());
            working.line(
                    "Because of disability: " + cost.what(),
                    weekly,
                    Effect.TAKEN_OFF,
                    data.choice("charging.disability-costs", information.asOf()));
            kept = kept.plus(weekly);
        }
        return kept;
    }

    /** A council may ask for less than all that is left; how much is a dated local setting. */
    private Money localShare(Money left, FinancialInformation information, Working working) {
        DatedValue percent = data.on("charging.percent-of-disposable-income", information.asOf());
        Money share = Money.rounded(
                left.pounds().multiply(percent.value().movePointLeft(2)),
                Rounding.on(information.asOf(), data).counted());
        if (percent.value().compareTo(BigDecimal.valueOf(100)) != 0) {
            working.sum("Left after what you keep", left, Effect.SUBTOTAL);
            working.line(
                    "This council asks for %s%% of what is left"
                            .formatted(percent.value().toPlainString()),
                    share,
                    Effect.SUBTOTAL,
                    percent);
        }
        return share;
    }

    private FinancialAssessment withoutDisclosure(FinancialInformation information, UUID id) {
        Working working = new Working();
        working.line(
                "Full cost of care: you chose not to tell us about your money",
                Money.NIL,
                Effect.RESULT,
                data.choice("charging.without-disclosure", information.asOf()));
        return result(information, id, Basis.NOT_DISCLOSED, Money.NIL, working);
    }

    private static FinancialAssessment result(
            FinancialInformation information, UUID id, Basis basis, Money contribution, Working working) {
        return new FinancialAssessment(
                id,
                information.id(),
                information.caseNumber(),
                information.asOf(),
                basis,
                contribution,
                information.nobodyToArrange(),
                information.asksCouncilToArrange(),
                working.lines());
    }
}
