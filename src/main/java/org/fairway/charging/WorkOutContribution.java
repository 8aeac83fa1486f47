package org.fairway.charging;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.fairway.charging.CareHomeContribution.ChargedAs;
import org.fairway.charging.FinancialAssessment.Basis;
import org.fairway.charging.WorkingLine.Effect;
import org.fairway.kernel.Money;
import org.fairway.kernel.Period;
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
    private final LeftToThePerson costs;
    private final CareHomeContribution careHome;
    private final ShortWays shortWays;
    private final ChargeOtherCare otherCare;

    public WorkOutContribution(ReferenceData data) {
        this.data = data;
        this.income = new CountedIncome(data);
        this.capital = new CountedCapital(data);
        this.guarantee = new MinimumIncomeGuarantee(data);
        this.costs = new LeftToThePerson(data);
        this.careHome = new CareHomeContribution(data);
        this.shortWays = new ShortWays(data);
        this.otherCare = new ChargeOtherCare(data, this);
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
            return new NotCharged("The means test of the Care Act does not apply to a child’s support.");
        }
        LocalDate day = information.asOf();
        int adult = new LegalAges(data).adult(day);
        if (java.time.Period.between(information.birthDate(), day).getYears() < adult) {
            return new NotCharged("The means test of the Care Act is for people aged %d or over.".formatted(adult));
        }
        return otherCare.of(information).as(information, id);
    }

    /** What is asked for on the day of the information, were it not for weeks that are free. */
    MeansTestResult charged(FinancialInformation information) {
        return shortWays
                .of(information)
                .orElseGet(() -> assess(information, diminishing().left(information)));
    }

    /** How capital that was given away falls, week by week. */
    public DiminishingCapital diminishing() {
        return new DiminishingCapital(this);
    }

    /** The full assessment, with as much of what was given away as is left. */
    MeansTestResult assess(FinancialInformation information, NotionalCapital notional) {
        Period stay = information.findings().otherCare().stayOn(information.asOf());
        return stay != null && careHome.chargedAs(stay) == ChargedAs.AS_IN_A_CARE_HOME
                ? careHome.assess(information, notional)
                : assessAtHome(information, notional);
    }

    private MeansTestResult assessAtHome(FinancialInformation information, NotionalCapital notional) {
        Working working = new Working();
        Money countedIncome = income.of(information, working);
        Money countedCapital = capital.of(information, notional, working);
        CapitalLimits limits = CapitalLimits.atHome(data, information.asOf());
        if (limits.exceededBy(countedCapital)) {
            working.line(
                    "Full cost of care: capital is above the upper limit of " + limits.upper(),
                    countedCapital,
                    Effect.CAPITAL,
                    limits.rule());
            return new MeansTestResult(Basis.ABOVE_UPPER_LIMIT, Money.NIL, working);
        }
        Money means =
                countedIncome.plus(capital.tariffIncome(countedCapital, limits.lower(), information.asOf(), working));
        working.sum("Income and income from capital", means, Effect.SUBTOTAL);
        Money kept = guarantee
                .of(information, working)
                .plus(costs.housing(information, working))
                .plus(costs.disability(information, working));
        working.sum("What you keep", kept, Effect.SUBTOTAL);
        Money left = means.minus(kept).atLeast(Money.NIL);
        Money contribution = localShare(left, information.asOf(), working);
        working.sum(
                "The most you can be asked to pay a week, if your care costs that much", contribution, Effect.RESULT);
        return new MeansTestResult(Basis.ASSESSED, contribution, working);
    }

    /** A council may ask for less than all that is left; how much is a dated local setting. */
    private Money localShare(Money left, LocalDate day, Working working) {
        DatedValue percent = data.on("charging.percent-of-disposable-income", day);
        Money share = Money.rounded(
                left.pounds().multiply(percent.value().movePointLeft(2)),
                Rounding.on(day, data).counted());
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
}
