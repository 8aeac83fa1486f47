package org.fairway.charging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fairway.charging.CheckInformation.Problem;
import org.fairway.charging.Deprivation.Finding;
import org.fairway.charging.Deprivation.Kind;
import org.fairway.reference.ReferenceData;
import org.fairway.reference.infrastructure.PublishedReference;
import org.junit.jupiter.api.Test;

class CheckInformationTest {
    private static final ReferenceData DATA = PublishedReference.load();

    private static List<Problem> problems(Told told) {
        return CheckInformation.problems(told.information(), DATA);
    }

    private static void refuses(Told told, String field, String value, String reason) {
        assertThat(problems(told)).anySatisfy(problem -> {
            assertThat(problem.field()).isEqualTo(field);
            assertThat(problem.value()).contains(value);
            assertThat(problem.reason()).contains(reason);
        });
    }

    private static Told told() {
        return Told.on("2026-09-01", "1980-01-01");
    }

    @Test
    void findsNothingWrongWithThePublishedExamples() {
        assertThat(problems(Told.devon())).isEmpty();
        assertThat(problems(Told.leeds())).isEmpty();
    }

    @Test
    void refusesAmountsThatCannotBe() {
        refuses(told().income(IncomeType.OTHER, "-0.01"), "income[0].amount", "-£0.01", "less than nothing");
        refuses(told().income(IncomeType.OTHER, "0"), "income[0].amount", "£0.00", "take the row out");
        refuses(told().income(IncomeType.OTHER, "100000.01"), "income[0].amount", "£100,000.01", "Check this amount");
        refuses(told().housing(HousingCost.Type.RENT, "-1"), "housing[0].amount", "-£1.00", "less than nothing");
        refuses(told().savings("-5.00"), "capital[0].value", "-£5.00", "a debt is not capital");
        refuses(told().savings("100000000.01"), "capital[0].value", "£100,000,000.01", "Check this amount");
        refuses(
                told().capitalWithDebt(CapitalType.OTHER_PROPERTY, "5.00", "-0.01", 1),
                "capital[0].debt",
                "-£0.01",
                "leave it empty");
    }

    /** £120 of rent with £100 of benefit: £20 is what is kept for the home, and not £120. */
    @Test
    void refusesHelpWithHousingBesideTheCostThatItPays() {
        Told rent = told().income(IncomeType.EMPLOYMENT_AND_SUPPORT_ALLOWANCE, "250")
                .income(IncomeType.HOUSING_BENEFIT, "100")
                .housing(HousingCost.Type.RENT, "120");
        refuses(rent, "income[1].type", "Housing Benefit", "only what is left to pay after it: Rent.");
        refuses(
                told().income(IncomeType.HOUSING_BENEFIT, "100").housing(HousingCost.Type.SERVICE_CHARGE, "20"),
                "income[0].type",
                "Housing Benefit",
                "Service charge");
        refuses(
                told().income(IncomeType.COUNCIL_TAX_REDUCTION, "10").housing(HousingCost.Type.COUNCIL_TAX, "30"),
                "income[0].type",
                "Council tax reduction",
                "Council tax");
    }

    @Test
    void takesHelpWithHousingWhereNoCostIsToldThatItPays() {
        assertThat(problems(told().income(IncomeType.HOUSING_BENEFIT, "100"))).isEmpty();
        assertThat(problems(told().income(IncomeType.HOUSING_BENEFIT, "100")
                        .housing(HousingCost.Type.COUNCIL_TAX, "30")
                        .housing(HousingCost.Type.MORTGAGE, "40")))
                .isEmpty();
        assertThat(problems(
                        told().income(IncomeType.COUNCIL_TAX_REDUCTION, "10").housing(HousingCost.Type.RENT, "120")))
                .isEmpty();
    }

    @Test
    void refusesBenefitsThatDoNotGoTogether() {
        refuses(
                told().income(IncomeType.STATE_PENSION, "100").income(IncomeType.STATE_PENSION, "100"),
                "income",
                "State pension",
                "one of these at a time");
        refuses(
                told().income(IncomeType.PIP_DAILY_LIVING_STANDARD, "76.70")
                        .income(IncomeType.ATTENDANCE_ALLOWANCE, "76.70"),
                "income",
                "Attendance Allowance",
                "one of these at a time");
        refuses(
                told().income(IncomeType.PIP_MOBILITY, "30").income(IncomeType.DLA_MOBILITY, "30"),
                "income",
                "mobility",
                "one of these at a time");
        assertThat(problems(told().income(IncomeType.PRIVATE_PENSION, "100").income(IncomeType.PRIVATE_PENSION, "80")))
                .isEmpty();
    }

    @Test
    void refusesAHouseholdThatCannotBe() {
        refuses(told().partnerBorn("2015-01-01"), "partnerBirthDate", "2015-01-01", "16 or over");
        refuses(told().children(-1), "children", "-1", "how many children");
        refuses(told().children(21), "children", "21", "how many children");
        refuses(
                told().ground(PremiumGround.PARTNERS_DISABILITY_BENEFIT),
                "premiumGrounds",
                "PARTNERS",
                "lives without one");
        refuses(Told.on("2026-09-01", "2026-09-02"), "birthDate", "2026-09-02", "cannot lie ahead");
    }

    @Test
    void refusesSharesThatCannotBe() {
        refuses(told().ownShare("500.00", 2, 101), "capital[0].ownPercent", "101", "between 0 and 100");
        refuses(told().ownShare("500.00", 2, -1), "capital[0].ownPercent", "-1", "between 0 and 100");
        refuses(told().ownShare("500.00", 1, 50), "capital[0].ownPercent", "50", "the only owner");
    }

    @Test
    void refusesTheSameCostTwice() {
        refuses(
                told().disabilityCost("Cleaner", "5.00").disabilityCost(" cleaner ", "6.00"),
                "disabilityCosts[1].what",
                "cleaner",
                "twice");
    }

    @Test
    void refusesAFindingThatCannotBe() {
        refuses(
                told().gave(Kind.CAPITAL, "500.00", "2026-09-02", Finding.STILL_COUNTS),
                "deprivations[0].on",
                "2026-09-02",
                "ahead");
        refuses(
                told().gave(Kind.CAPITAL, "500.00", "2026-06-02", Finding.STILL_COUNTS),
                "weeklyCost",
                "",
                "what care has cost a week");
        assertThat(problems(told().gave(Kind.CAPITAL, "500.00", "2026-06-02", Finding.STILL_COUNTS)
                        .careCosts("300.00")))
                .isEmpty();
    }
}
