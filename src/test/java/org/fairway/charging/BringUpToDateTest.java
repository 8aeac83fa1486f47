package org.fairway.charging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.fairway.reference.NoValueOnDate;
import org.fairway.reference.infrastructure.PublishedReference;
import org.junit.jupiter.api.Test;

class BringUpToDateTest {
    private final BringUpToDate bringUpToDate = new BringUpToDate(PublishedReference.load());

    private static Told told(String day) {
        return Told.on(day, "1986-05-10").income(IncomeType.OTHER, "114.60");
    }

    /** 110.40 of 2025/26 and 114.60 of 2026/27, paid every four weeks; an income that only looks alike stays. */
    @Test
    void raisesWhatWasPaidAtThePublishedRate() {
        FinancialInformation information = told("2025-09-01")
                .income(IncomeType.PIP_DAILY_LIVING_ENHANCED, "441.60", HowOften.FOUR_WEEKLY)
                .income(IncomeType.ATTENDANCE_ALLOWANCE, "100.00")
                .information();

        assertThat(bringUpToDate
                        .to(LocalDate.of(2026, 4, 6), information, new UUID(1, 1))
                        .income())
                .extracting(item -> item.amount().toString())
                .containsExactly("£114.60", "£458.40", "£100.00");
    }

    @Test
    void raisesNothingAtABirthdayWithinTheYear() {
        FinancialInformation information = told("2026-09-01")
                .income(IncomeType.PIP_DAILY_LIVING_ENHANCED, "114.60")
                .information();

        assertThat(bringUpToDate.raised(LocalDate.of(2027, 3, 22), information)).isEmpty();
    }

    /** The amounts of the means test alone are not the new year: last year's benefit is not taken for this one's. */
    @Test
    void waitsForTheBenefitRatesOfTheYear() {
        FinancialInformation information = told("2026-09-01")
                .income(IncomeType.PIP_DAILY_LIVING_ENHANCED, "114.60")
                .information();

        assertThatThrownBy(() -> bringUpToDate.to(LocalDate.of(2027, 4, 6), information, new UUID(1, 1)))
                .isInstanceOf(NoValueOnDate.class);
    }
}
