package org.fairway.charging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fairway.charging.Told.money;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.fairway.charging.MinimumIncomeGuarantee.Household;
import org.fairway.kernel.Money;
import org.fairway.reference.ReferenceData;
import org.fairway.reference.infrastructure.ChangedReference;
import org.fairway.reference.infrastructure.PublishedReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MinimumIncomeGuaranteeTest {
    private static final ReferenceData DATA = PublishedReference.load();
    private static final Set<Premium> BOTH = EnumSet.of(Premium.DISABILITY, Premium.ENHANCED_DISABILITY);

    private static Money guarantee(Household household, Set<Premium> premiums, String day) {
        return new MinimumIncomeGuarantee(DATA).of(household, premiums, LocalDate.parse(day), new Working());
    }

    private static Household single(int age) {
        return new Household(age, false, false, false, 0);
    }

    @ParameterizedTest(name = "{0} aged {1}: {2}")
    @CsvSource({
        // C1: Devon, SI 2023/277
        "2023-09-01, 37, 171.75",
        // Knowsley: under 25 with both in 2024/25
        "2024-09-01, 20, 160.30",
        // C3, C4: Ruils table of rates
        "2025-09-01, 20, 163.05",
        "2025-09-01, 30, 186.40",
        // B13
        "2026-09-01, 40, 197.10",
    })
    void stacksBothDisabilityPremiums(String day, int age, String expected) {
        assertThat(guarantee(single(age), BOTH, day)).isEqualTo(money(expected));
    }

    @ParameterizedTest(name = "single, pension age, on {0}: {1}")
    @CsvSource({
        // C5: reports of February 2026; C7: Leeds
        "2025-09-01, 232.60",
        "2026-04-05, 232.60",
        "2026-04-06, 241.45",
        "2024-09-01, 228.70"
    })
    void risesOnThe6thOfApril(String day, String expected) {
        assertThat(guarantee(new Household(85, true, false, false, 0), Set.of(), day))
                .isEqualTo(money(expected));
    }

    @Test
    void addsAnAmountForEachChildOfALoneParent() {
        // 2023/24: 103.65 and twice 94.90
        assertThat(guarantee(new Household(30, false, false, false, 2), Set.of(), "2023-09-01"))
                .isEqualTo(money("293.45"));
    }

    @Test
    void givesALoneParentUnder25TheLoneParentsAmount() {
        assertThat(guarantee(new Household(20, false, false, false, 1), Set.of(), "2023-09-01"))
                .isEqualTo(money("198.55"));
    }

    @Test
    void givesOneOfACoupleTheCouplesAmounts() {
        // 2025/26: 88.35, and with both premiums 35.40 and 17.45
        assertThat(guarantee(new Household(40, false, true, false, 0), Set.of(), "2025-09-01"))
                .isEqualTo(money("88.35"));
        assertThat(guarantee(new Household(40, false, true, false, 0), BOTH, "2025-09-01"))
                .isEqualTo(money("141.20"));
    }

    @Test
    void givesThePensionAgeAmountAsSoonAsOneOfACoupleReachesIt() {
        assertThat(guarantee(new Household(60, false, true, true, 0), Set.of(), "2025-09-01"))
                .isEqualTo(money("177.55"));
        assertThat(guarantee(new Household(70, true, true, false, 0), Set.of(), "2025-09-01"))
                .isEqualTo(money("177.55"));
    }

    @Test
    void givesTheCarerPremium() {
        assertThat(guarantee(single(40), Set.of(Premium.CARER), "2025-09-01")).isEqualTo(money("165.75"));
    }

    /** C13: 25 on Wednesday, 2 September 2026: the base changes in that week and not at the next April. */
    @ParameterizedTest(name = "assessed on {0}, {1}: {2}")
    @CsvSource({
        "2026-08-30, IN_THE_WEEK_OF_THE_BIRTHDAY, 95.40",
        "2026-08-31, IN_THE_WEEK_OF_THE_BIRTHDAY, 120.40",
        "2026-09-02, IN_THE_WEEK_OF_THE_BIRTHDAY, 120.40",
        "2026-09-01, ON_THE_BIRTHDAY, 95.40",
        "2026-09-02, ON_THE_BIRTHDAY, 120.40",
        "2026-09-06, IN_THE_WEEK_AFTER_THE_BIRTHDAY, 95.40",
        "2026-09-07, IN_THE_WEEK_AFTER_THE_BIRTHDAY, 120.40",
    })
    void changesTheBaseInTheWeekOfThe25thBirthday(String day, String change, String expected) {
        FinancialInformation told =
                Told.on(day, "2001-09-02").income(IncomeType.OTHER, "500").information();

        assertThat(new MinimumIncomeGuarantee(new ChangedReference().withChoice("charging.age-band-change", change))
                        .of(told, new Working()))
                .isEqualTo(money(expected));
    }

    @ParameterizedTest(name = "someone born {0} has reached pension age on {1}: {2}")
    @CsvSource({
        "1954-10-05, 2020-10-06, true",
        "1955-03-01, 2021-02-28, false",
        "1955-03-01, 2021-03-01, true",
        "1960-04-05, 2026-04-05, true",
        "1960-04-06, 2026-05-05, false",
        "1960-04-06, 2026-05-06, true",
        "1961-03-05, 2028-02-05, true",
        "1961-03-06, 2028-03-05, false",
        "1961-03-06, 2028-03-06, true",
    })
    void knowsPensionAgeByBirthDate(LocalDate birthDate, LocalDate on, boolean reached) {
        assertThat(new PensionAge(DATA).reached(birthDate, on)).isEqualTo(reached);
    }

    @Test
    void worksPremiumsOutFromWhatThePersonGets() {
        Told nothing = Told.on("2026-09-01", "1990-01-01");
        assertThat(Premium.of(nothing.information(), false, DATA)).isEmpty();

        Told standard = Told.on("2026-09-01", "1990-01-01").income(IncomeType.PIP_DAILY_LIVING_STANDARD, "76.70");
        assertThat(Premium.of(standard.information(), false, DATA)).containsExactly(Premium.DISABILITY);
        assertThat(Premium.of(standard.information(), true, DATA)).isEmpty();

        Told enhanced = Told.on("2026-09-01", "1990-01-01").income(IncomeType.PIP_DAILY_LIVING_ENHANCED, "114.60");
        assertThat(Premium.of(enhanced.information(), false, DATA)).isEqualTo(BOTH);

        Told supportGroup = Told.on("2026-09-01", "1990-01-01").ground(PremiumGround.SUPPORT_GROUP);
        assertThat(Premium.of(supportGroup.information(), false, DATA)).isEqualTo(BOTH);

        Told sight = Told.on("2026-09-01", "1990-01-01").ground(PremiumGround.SEVERELY_SIGHT_IMPAIRED);
        assertThat(Premium.of(sight.information(), false, DATA)).containsExactly(Premium.DISABILITY);

        Told carer = Told.on("2026-09-01", "1950-01-01").ground(PremiumGround.CARERS_ALLOWANCE_NOT_PAID);
        assertThat(Premium.of(carer.information(), true, DATA)).containsExactly(Premium.CARER);
    }
}
