package org.fairway.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.fairway.reference.ReferenceData;
import org.fairway.reference.infrastructure.ChangedReference;
import org.fairway.reference.infrastructure.PublishedReference;
import org.fairway.reference.infrastructure.WrittenReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PricesOfPlansTest {
    private final PricesOfPlans check = new PricesOfPlans();

    @Test
    void findsNothingWrongWithTheRowsOfTheProduct() {
        assertThat(check.faults(PublishedReference.load())).isEmpty();
    }

    @Test
    void findsAWageBelowTheNationalLivingWage() {
        assertThat(check.faults(new ChangedReference().with("employer.wage.weekday", "12.70")))
                .anySatisfy(fault -> {
                    assertThat(fault.key()).isEqualTo("employer.wage.weekday");
                    assertThat(fault.reason()).contains("1 April 2026").contains("£12.71");
                });
    }

    @Test
    void findsASettingThatNoRuleKnows() {
        assertThat(check.faults(new ChangedReference().withChoice("employer.employment-allowance.use", "PERHAPS")))
                .isNotEmpty();
    }

    @Test
    void findsARoundingThatNoRuleKnows() {
        assertThat(check.faults(new ChangedReference().withChoice("planning.rounding", "HALF_UPWARDS")))
                .anySatisfy(fault -> {
                    assertThat(fault.key()).isEqualTo("planning.rounding");
                    assertThat(fault.reason()).contains("HALF_UPWARDS");
                });
    }

    @ParameterizedTest
    @CsvSource({
        "price.home-suport.hour, 20, no line of a plan is priced by this row",
        "price.meals.plate, 8, no line of a plan is priced by this row",
        "price.meals, 8, no line of a plan is priced by this row",
        "planning.hours-in.visits, 0.5, no line of a plan is counted in this",
        "planning.hours-in.week, 0, 0 hours cannot be",
        "planning.hours-in.week, 169, 169 hours cannot be"
    })
    void findsARowThatNoPlanLineReads(String key, String value, String reason) {
        ReferenceData rows = new WrittenReference()
                .values(key + "," + value + ",of a unit,2026-04-01")
                .load();

        assertThat(check.faults(rows)).anySatisfy(fault -> {
            assertThat(fault.key()).isEqualTo(key);
            assertThat(fault.reason()).contains(reason);
        });
    }

    @Test
    void namesWhatHasNoLocalPrice() {
        assertThat(check.withoutPrice(PublishedReference.load(), LocalDate.of(2026, 11, 22)))
                .contains("Equipment", "Supported living")
                .doesNotContain("Home support", "Meals");
    }
}
