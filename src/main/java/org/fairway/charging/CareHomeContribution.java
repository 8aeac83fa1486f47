package org.fairway.charging;

import java.time.LocalDate;
import org.fairway.charging.FinancialAssessment.Basis;
import org.fairway.charging.WorkingLine.Effect;
import org.fairway.kernel.Money;
import org.fairway.kernel.Period;
import org.fairway.reference.DatedChoice;
import org.fairway.reference.DatedValue;
import org.fairway.reference.ReferenceData;

/**
 * What somebody who stays in a care home for a time pays: SI 2014/2672, regulations 6 and 8. A short stay may be charged as
 * if the person were at home, as the council's dated setting says. Otherwise all counted income and the income from capital
 * is asked for except the personal expenses allowance and, because the home is kept, its costs (Schedule 1, paragraph 2).
 */
public final class CareHomeContribution {
    /** Which assessment a stay is charged by. */
    public enum ChargedAs {
        AS_AT_HOME,
        AS_IN_A_CARE_HOME
    }

    private static final String SHORT_STAY = "charging.short-stay";
    private final ReferenceData data;

    public CareHomeContribution(ReferenceData data) {
        this.data = data;
    }

    /** Which assessment holds for a stay: a long one is always charged as in a care home. */
    public ChargedAs chargedAs(Period stay) {
        ChargedAs setting = rule(stay).as(ChargedAs.class);
        int weeks = data.on("charging.short-stay-longest", stay.first()).value().intValueExact();
        return stay.days() <= weeks * 7L ? setting : ChargedAs.AS_IN_A_CARE_HOME;
    }

    /** By which setting a stay is charged. */
    DatedChoice rule(Period stay) {
        return data.choice(SHORT_STAY, stay.first());
    }

    /** What somebody who is in a care home on the day of the information, and keeps their home, can be asked to pay a week. */
    MeansTestResult assess(FinancialInformation information, NotionalCapital notional) {
        LocalDate day = information.asOf();
        Working working = new Working();
        CountedCapital capital = new CountedCapital(data);
        Money income = new CountedIncome(data).ofStay(information, working);
        Money counted = capital.of(information, notional, working);
        CapitalLimits limits = CapitalLimits.national(data, day);
        if (limits.exceededBy(counted)) {
            working.line(
                    "Full cost of care: capital is above the upper limit of " + limits.upper(),
                    counted,
                    Effect.CAPITAL,
                    limits.rule());
            return new MeansTestResult(Basis.ABOVE_UPPER_LIMIT, Money.NIL, working);
        }
        Money means = income.plus(capital.tariffIncome(counted, limits.lower(), day, working));
        working.sum("Income and income from capital", means, Effect.SUBTOTAL);
        DatedValue allowance = data.on("guarantee.personal-expenses-allowance", day);
        working.line("Personal expenses allowance", allowance.money(), Effect.TAKEN_OFF, allowance);
        Money kept = allowance.money().plus(new LeftToThePerson(data).housing(information, working));
        working.sum("What you keep", kept, Effect.SUBTOTAL);
        Money contribution = means.minus(kept).atLeast(Money.NIL);
        working.sum(
                "The most you can be asked to pay a week, if your care costs that much", contribution, Effect.RESULT);
        return new MeansTestResult(Basis.ASSESSED, contribution, working);
    }
}
