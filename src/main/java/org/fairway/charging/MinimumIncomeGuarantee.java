package org.fairway.charging;

import java.time.LocalDate;
import java.util.Set;
import org.fairway.charging.WorkingLine.Effect;
import org.fairway.kernel.Money;
import org.fairway.reference.DatedValue;
import org.fairway.reference.ReferenceData;

/**
 * What a person living at home must be left with each week: SI 2014/2672, regulation 7. One base by age and household, an
 * amount for each child, the premiums, and what the council leaves on top.
 */
final class MinimumIncomeGuarantee {
    /**
     * Who it is worked out for.
     *
     * @param livesWithPartner whether the person is one of a couple
     * @param partnerAtPensionAge whether that partner has reached pension age
     */
    record Household(
            int age, boolean pensionAge, boolean livesWithPartner, boolean partnerAtPensionAge, int children) {}

    private final ReferenceData data;

    MinimumIncomeGuarantee(ReferenceData data) {
        this.data = data;
    }

    Money of(FinancialInformation information, Working working) {
        LocalDate day = information.asOf();
        AgeBand ages = new AgeBand(data);
        LocalDate partner = information.partnerBirthDate();
        Household household = new Household(
                ages.age(information.birthDate(), day),
                ages.pensionAge(information.birthDate(), day),
                partner != null,
                partner != null && ages.pensionAge(partner, day),
                information.children());
        return of(household, Premium.of(information, household.pensionAge(), data), day, working);
    }

    Money of(Household household, Set<Premium> premiums, LocalDate day, Working working) {
        Base base = base(household, day);
        Money guarantee = take(base.row(), "Guaranteed income: " + base.words(), 1, day, working);
        for (Premium premium : Premium.values()) {
            if (premiums.contains(premium)) {
                guarantee = guarantee.plus(
                        take(premium.row(household.livesWithPartner()), premium.words(), 1, day, working));
            }
        }
        if (household.children() > 0) {
            String label = household.children() == 1
                    ? "Amount for a child"
                    : "Amount for " + household.children() + " children";
            guarantee = guarantee.plus(take("guarantee.child", label, household.children(), day, working));
        }
        Money local = data.on("charging.guarantee-plus", day).money();
        if (!local.isNil()) {
            guarantee =
                    guarantee.plus(take("charging.guarantee-plus", "What this council leaves on top", 1, day, working));
        }
        return guarantee;
    }

    private Money take(String row, String label, int times, LocalDate day, Working working) {
        DatedValue rate = data.on(row, day);
        Money amount = rate.money().times(times);
        working.line(label, amount, Effect.TAKEN_OFF, rate);
        return amount;
    }

    private record Base(String row, String words) {}

    /** In a couple the higher amount is due as soon as either has reached pension age. */
    private Base base(Household household, LocalDate day) {
        if (household.livesWithPartner()) {
            return household.pensionAge() || household.partnerAtPensionAge()
                    ? new Base("guarantee.couple.pension-age", "one of a couple, pension age")
                    : new Base("guarantee.couple.working-age", "one of a couple, below pension age");
        }
        if (household.pensionAge()) {
            return new Base("guarantee.single.pension-age", "single, pension age");
        }
        if (household.children() > 0) {
            return new Base("guarantee.lone-parent", "lone parent");
        }
        return household.age()
                        < data.on("charging.higher-adult-rate-age", day).value().intValueExact()
                ? new Base("guarantee.single.18-24", "single, aged 18 to 24")
                : new Base("guarantee.single.25-to-pension-age", "single, 25 to pension age");
    }
}
