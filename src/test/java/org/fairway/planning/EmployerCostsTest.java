package org.fairway.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.fairway.kernel.Money;
import org.fairway.reference.infrastructure.ChangedReference;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Both sides of every limit of an employer's costs, worked out by hand from the rows of {@code reference/employer.csv}. */
class EmployerCostsTest {
    private static Money cost(String row, ChangedReference rows, String wages, LocalDate day) {
        return EmployerCosts.onTopOf(new BigDecimal(wages), rows, day).stream()
                .filter(cost -> cost.row().equals(row))
                .findFirst()
                .orElseThrow()
                .amount();
    }

    /** Without paid holiday, so that the pay is what is written here. */
    private static ChangedReference payAlone(String allowance) {
        return new ChangedReference()
                .with("employer.holiday-percent", "0")
                .withChoice("employer.employment-allowance.use", allowance);
    }

    /**
     * Rows employer.national-insurance.threshold (£170 from 6 April 2021, £175 from 2022, £96 from 2025) and .percent (13.8;
     * 15.05 from 6 April to 5 November 2022; 13.8; 15 from 6 April 2025). (200 - 170) x 13.8 % = 4.14; (200 - 175) x 15.05 % =
     * 3.7625; (200 - 175) x 13.8 % = 3.45; (200 - 96) x 15 % = 15.60. A penny is due from half a penny on: 0.03 x 15 % = 0.0045,
     * 0.04 x 15 % = 0.006; 0.03 x 13.8 % = 0.00414, 0.04 x 13.8 % = 0.00552.
     */
    @ParameterizedTest(name = "on {0}, pay of £{1} costs £{2}")
    @CsvSource({
        "2022-04-05, 200.00, 4.14",
        "2022-04-06, 200.00, 3.76",
        "2022-11-05, 200.00, 3.76",
        "2022-11-06, 200.00, 3.45",
        "2025-04-05, 200.00, 3.45",
        "2025-04-06, 200.00, 15.60",
        "2025-04-05, 174.99, 0.00",
        "2025-04-05, 175.00, 0.00",
        "2025-04-05, 175.03, 0.00",
        "2025-04-05, 175.04, 0.01",
        "2025-04-06, 95.99, 0.00",
        "2025-04-06, 96.00, 0.00",
        "2025-04-06, 96.03, 0.00",
        "2025-04-06, 96.04, 0.01",
        "2026-11-23, 175.00, 11.85"
    })
    @DisplayName("National Insurance is due above the secondary threshold of the day")
    void nationalInsuranceIsDueAboveTheThreshold(LocalDate day, String pay, String due) {
        assertThat(cost("employer.national-insurance.percent", payAlone("NOT_CLAIMED"), pay, day)
                        .plain())
                .isEqualTo(due);
    }

    /**
     * Row employer.employment-allowance: £5,000 a year is £96.153846 a week of 52, £10,500 from 6 April 2025 is £201.923077.
     * (871.80 - 175) x 13.8 % = 96.1584, 0.0046 above it; (871.81 - 175) x 13.8 % = 96.15978, 0.0059 above it;
     * (1442.18 - 96) x 15 % = 201.927, 0.0039 above it; (1442.19 - 96) x 15 % = 201.9285, 0.0054 above it.
     */
    @ParameterizedTest(name = "on {0}, pay of £{1} costs £{2}")
    @CsvSource({
        "2025-04-05, 871.80, 0.00",
        "2025-04-05, 871.81, 0.01",
        "2025-04-06, 871.81, 0.00",
        "2025-04-06, 1442.18, 0.00",
        "2025-04-06, 1442.19, 0.01"
    })
    @DisplayName("The Employment Allowance is a fifty-second part of the year's, and never a gain")
    void theAllowanceIsAWeeksPart(LocalDate day, String pay, String due) {
        assertThat(cost("employer.national-insurance.percent", payAlone("CLAIMED"), pay, day)
                        .plain())
                .isEqualTo(due);
    }

    /**
     * Rows employer.pension.trigger (more than £192: Pensions Act 2008, section 3), .lower (£113 from 6 April 2017, £116, £118,
     * £120 from 2020), .upper (£967 from 2021; section 13) and .percent (1; 2 from 6 April 2018; 3 from 2019).
     * (192.01 - 120) x 3 % = 2.1603; (966.99 - 120) x 3 % = 25.4097; (967 - 120) x 3 % = 25.41, and no more above it.
     * (200 - 113) x 1 % = 0.87; (200 - 116) x 2 % = 1.68; (200 - 118) x 3 % = 2.46; (200 - 120) x 3 % = 2.40.
     */
    @ParameterizedTest(name = "on {0}, pay of £{1} costs £{2}")
    @CsvSource({
        "2018-04-05, 200.00, 0.87",
        "2018-04-06, 200.00, 1.68",
        "2019-04-05, 200.00, 1.68",
        "2019-04-06, 200.00, 2.46",
        "2020-04-06, 200.00, 2.40",
        "2026-11-23, 120.00, 0.00",
        "2026-11-23, 192.00, 0.00",
        "2026-11-23, 192.01, 2.16",
        "2026-11-23, 966.50, 25.40",
        "2026-11-23, 967.00, 25.41",
        "2026-11-23, 968.00, 25.41",
        "2026-11-23, 1500.00, 25.41",
        "2021-04-05, 1500.00, 25.26",
        "2021-04-06, 1500.00, 25.41"
    })
    @DisplayName("A pension is paid on qualifying earnings, for who is paid more than the trigger")
    void aPensionIsPaidOnQualifyingEarnings(LocalDate day, String pay, String due) {
        assertThat(cost("employer.pension.percent", payAlone("CLAIMED"), pay, day)
                        .plain())
                .isEqualTo(due);
    }

    /**
     * Row employer.holiday-percent. Twelve hours in each of 52 weeks at £13.20 are £8,236.80; 5.6 weeks of holiday for 46.4
     * worked are 994.0965 of it, £19.12 a week. 12.07 per cent of £158.40 is 19.1189. One penny of wages earns no holiday;
     * 0.05 x 12.07 % = 0.006035 is the first penny, 0.04 x 12.07 % = 0.004828 is none yet.
     */
    @ParameterizedTest(name = "wages of £{0} earn £{1} of holiday")
    @CsvSource({"158.40, 19.12", "0.04, 0.00", "0.05, 0.01"})
    @DisplayName("Paid holiday is 12.07 per cent of what is worked")
    void holidayIsEarnedOnWhatIsWorked(String wages, String due) {
        assertThat(cost("employer.holiday-percent", new ChangedReference(), wages, LocalDate.of(2026, 11, 23))
                        .plain())
                .isEqualTo(due);
    }

    /**
     * Holiday pay is pay: wages of £171.33 are with 12.07 per cent (20.679531) £192.009531, above the trigger, and wages of
     * £171.32 (with 20.678324) £191.998324, below it. (192.009531 - 120) x 3 % = 2.1603.
     */
    @ParameterizedTest(name = "wages of £{0} cost £{1} of pension")
    @CsvSource({"171.32, 0.00", "171.33, 2.16"})
    @DisplayName("Limits are held against the pay with its holiday")
    void limitsCountHolidayPay(String wages, String due) {
        assertThat(cost("employer.pension.percent", new ChangedReference(), wages, LocalDate.of(2026, 11, 23))
                        .plain())
                .isEqualTo(due);
    }
}
