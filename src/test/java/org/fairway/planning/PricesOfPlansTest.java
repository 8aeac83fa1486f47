package org.fairway.planning;

import static org.assertj.core.api.Assertions.assertThat;

import org.fairway.reference.infrastructure.ChangedReference;
import org.fairway.reference.infrastructure.PublishedReference;
import org.junit.jupiter.api.Test;

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
}
