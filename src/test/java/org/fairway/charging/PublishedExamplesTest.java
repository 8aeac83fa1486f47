package org.fairway.charging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fairway.charging.Told.money;

import java.time.LocalDate;
import java.util.UUID;
import org.fairway.charging.CareHomeContribution.ChargedAs;
import org.fairway.charging.WorkingLine.Effect;
import org.fairway.kernel.Money;
import org.fairway.kernel.Period;
import org.fairway.pathway.LegalBasis;
import org.fairway.reference.ReferenceData;
import org.fairway.reference.infrastructure.ChangedReference;
import org.fairway.reference.infrastructure.PublishedReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What councils publish as examples, besides those of {@link WorkOutContributionTest}: each names its page. */
class PublishedExamplesTest {
    private static final ReferenceData PUBLISHED = PublishedReference.load();
    private static final UUID ID = UUID.nameUUIDFromBytes(new byte[] {3});

    private static FinancialAssessment atHome(ReferenceData data, Told told) {
        return (FinancialAssessment)
                new WorkOutContribution(data).of(LegalBasis.CARE_ACT_ADULT, told.information(), ID);
    }

    /** A stay too long to be charged as at home. */
    private static MeansTestOutcome inCareHome(ReferenceData data, LegalBasis basis, Told told) {
        LocalDate first = told.information().asOf();
        told.inCareHome(first.toString(), first.plusDays(100).toString());
        return new WorkOutContribution(data).of(basis, told.information(), ID);
    }

    private static FinancialAssessment inCareHome(Told told) {
        return (FinancialAssessment) inCareHome(PUBLISHED, LegalBasis.CARE_ACT_ADULT, told);
    }

    /** Knowsley, care provided at home, Example 1 (Client A), 2024/25: the night part of both rates is left out. */
    private static Told knowsley() {
        return Told.on("2024-09-02", "2002-05-10")
                .income(IncomeType.UNIVERSAL_CREDIT, "167.96")
                .income(IncomeType.PIP_DAILY_LIVING_ENHANCED, "108.55")
                .income(IncomeType.PIP_MOBILITY, "75.75")
                .unproved(DisabilityCost.Type.LAUNDRY, "Laundry and bedding", "6.42")
                .unproved(DisabilityCost.Type.CLOTHING, "Clothing and footwear", "6.18");
    }

    private static ReferenceData asKnowsley() {
        return new ChangedReference()
                .withChoice("charging.income.pip-daily-living-enhanced", "COUNTED_WITHOUT_NIGHT_PART");
    }

    @Test
    void knowsleysClientA() {
        FinancialAssessment clientA = atHome(asKnowsley(), knowsley());

        assertThat(clientA.assessedAWeek()).isEqualTo(money("67.71"));
        assertThat(clientA.contributionTowards(money("391.95"))).isEqualTo(money("67.71"));
        assertThat(clientA.working())
                .filteredOn(line -> line.effect() == Effect.LEFT_OUT)
                .extracting(line -> line.amount().plain())
                .containsExactly("35.90", "75.75");
    }

    /** The same with care at night from the council, or in a council that does not leave the night part out. */
    @Test
    void countsTheNightPartWhereTheCouncilArrangesNightCare() {
        assertThat(atHome(asKnowsley(), knowsley().nightCareArranged()).assessedAWeek())
                .isEqualTo(money("103.61"));
        assertThat(atHome(PUBLISHED, knowsley()).assessedAWeek()).isEqualTo(money("103.61"));
    }

    /** Knowsley, residential care, Example 1 (Client C), 2024/25: tariff 12.00, 6.95 of the savings credit left out. */
    @Test
    void knowsleysClientC() {
        Told clientC = Told.on("2024-09-02", "1934-05-10")
                .savings("17050.91")
                .income(IncomeType.STATE_PENSION, "227.55")
                .income(IncomeType.PENSION_CREDIT_SAVINGS, "7.25");

        assertThat(inCareHome(clientC).assessedAWeek()).isEqualTo(money("209.70"));
    }

    /** D1: Lambeth, care home (Jane Bloggs), 2024/25: 4 and 130 and 40 less 30.15. */
    @Test
    void lambethsJaneBloggs() {
        Told jane = Told.on("2024-09-02", "1940-01-01")
                .savings("15250.00")
                .income(IncomeType.PRIVATE_PENSION, "130.00")
                .income(IncomeType.OTHER, "40.00");

        assertThat(inCareHome(jane).assessedAWeek()).isEqualTo(money("143.85"));
    }

    /** D3: Leeds, Example 2 (Grace): 18,436 is a tariff of 17; of a fee of 854.00 she pays 261.58, the council 592.42. */
    @Test
    void leedsGrace() {
        Told grace = Told.on("2024-09-02", "1938-01-01").savings("18436.00").income(IncomeType.OTHER, "274.73");
        FinancialAssessment assessment = inCareHome(grace);

        assertThat(assessment.working())
                .anyMatch(line -> line.amount().equals(money("17.00")) && line.effect() == Effect.COUNTED);
        assertThat(assessment.contributionTowards(money("854.00"))).isEqualTo(money("261.58"));
        assertThat(assessment.councilShareOf(money("854.00"))).isEqualTo(money("592.42"));
    }

    /** D5, a negative: 186.65 is a Scottish figure, with Scotland's allowance, and must not come out here. */
    @Test
    void scotlandsFigureIsNotEnglands() {
        Told scottish = Told.on("2025-09-01", "1940-01-01")
                .income(IncomeType.PRIVATE_PENSION, "28.00")
                .income(IncomeType.STATE_PENSION, "167.90")
                .income(IncomeType.OTHER, "25.25")
                .income(IncomeType.PENSION_CREDIT_SAVINGS, "1.86");

        assertThat(inCareHome(scottish).assessedAWeek()).isEqualTo(money("190.50"));
    }

    /**
     * A misprint, so a negative: Lambeth's page on help at home says that 16,999 counts as £10 a week; it lies in the
     * eleventh band, because a part of £250 counts as a whole one.
     */
    @Test
    void aPartOfABandCountsWhole() {
        assertThat(atHome(PUBLISHED, Told.devon().savings("16999.00")).assessedAWeek())
                .isEqualTo(money("110.10").plus(money("11.00")));
    }

    @ParameterizedTest(name = "a stay of {0} days where short stays are charged {1}: {2}")
    @CsvSource({
        "56, AS_AT_HOME, AS_AT_HOME",
        "57, AS_AT_HOME, AS_IN_A_CARE_HOME",
        "1, AS_AT_HOME, AS_AT_HOME",
        "56, AS_IN_A_CARE_HOME, AS_IN_A_CARE_HOME",
    })
    void chargesAShortStayAsTheCouncilHasSet(int days, String setting, ChargedAs expected) {
        LocalDate first = LocalDate.of(2026, 9, 1);
        ReferenceData data = new ChangedReference().withChoice("charging.short-stay", setting);

        assertThat(new CareHomeContribution(data).chargedAs(new Period(first, first.plusDays(days - 1L))))
                .isEqualTo(expected);
    }

    /** What comes before a means test at home comes before one of a stay as well. */
    @Test
    void assessesNobodyForAStayWhoMayNotBeAssessed() {
        Told told = Told.on("2026-09-01", "1940-01-01").income(IncomeType.STATE_PENSION, "241.30");

        assertThat(inCareHome(PUBLISHED, LegalBasis.CARE_ACT_CARER, told)).isInstanceOf(NotCharged.class);
        assertThat(inCareHome(PUBLISHED, LegalBasis.CHILDREN_ACT, told)).isInstanceOf(NotCharged.class);
        assertThat(inCareHome(PUBLISHED, LegalBasis.CARE_ACT_ADULT, Told.on("2026-09-01", "2010-01-01")))
                .isInstanceOf(NotCharged.class);
        assertThat(inCareHome(told.free(FreeCare.AFTERCARE)).contributionTowards(money("900.00")))
                .isEqualTo(Money.NIL);
    }

    @Test
    void asksTheFullCostOfAStayOfWhoeverDoesNotTell() {
        Told told = Told.on("2026-09-01", "1940-01-01").withoutDisclosure();

        assertThat(inCareHome(told).contributionTowards(money("900.00"))).isEqualTo(money("900.00"));
    }

    @Test
    void acceptsALightTouchAssessmentForAStay() {
        Told told = Told.on("2026-09-01", "1940-01-01")
                .income(IncomeType.STATE_PENSION, "241.30")
                .lightTouch(LightTouch.Ground.BENEFITS_SHOW_NOTHING_DUE);

        assertThat(inCareHome(told).contributionTowards(money("900.00"))).isEqualTo(Money.NIL);
    }

    @Test
    void saysHowAStayWasCharged() {
        FinancialAssessment assessment = atHome(
                PUBLISHED,
                Told.on("2026-09-01", "1940-01-01")
                        .income(IncomeType.STATE_PENSION, "241.30")
                        .inCareHome("2026-09-01", "2026-09-14"));

        assertThat(assessment.assessedAWeek())
                .isEqualTo(atHome(
                                PUBLISHED,
                                Told.on("2026-09-01", "1940-01-01").income(IncomeType.STATE_PENSION, "241.30"))
                        .assessedAWeek());
        assertThat(assessment.working())
                .anySatisfy(
                        line -> assertThat(line.label())
                                .isEqualTo(
                                        "A stay of 14 days in a care home, from 1 September 2026 to 14 September 2026, is charged as at home"));
    }

    /** Schedule 1, paragraph 2: somebody who stays for a time keeps the costs of their home; the limits are national. */
    @Test
    void leavesTheCostsOfTheHomeToSomebodyWhoStaysForATime() {
        Told told = Told.on("2026-09-01", "1940-01-01")
                .income(IncomeType.STATE_PENSION, "241.30")
                .housing(HousingCost.Type.RENT, "60.00");
        assertThat(inCareHome(told).assessedAWeek()).isEqualTo(money("149.50"));

        ReferenceData generous = new ChangedReference().with("charging.capital.upper-limit-plus", "10000");
        FinancialAssessment above =
                (FinancialAssessment) inCareHome(generous, LegalBasis.CARE_ACT_ADULT, told.savings("23250.01"));
        assertThat(above.aboveLimit()).isTrue();
        assertThat(above.contributionTowards(money("854.00"))).isEqualTo(money("854.00"));
    }
}
