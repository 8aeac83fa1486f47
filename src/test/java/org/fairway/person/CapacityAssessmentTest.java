package org.fairway.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.fairway.kernel.CaseNumber;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CapacityAssessmentTest {
    @Test
    void assumesCapacityUntilEveryPartOfTheTestIsShown() {
        assertThat(assessed(EnumSet.noneOf(Ability.class), "Dementia", true).lacksCapacity())
                .isFalse();
        assertThat(assessed(EnumSet.of(Ability.WEIGH), null, true).lacksCapacity())
                .isFalse();
        assertThat(assessed(EnumSet.of(Ability.WEIGH), "Dementia", false).lacksCapacity())
                .isFalse();
    }

    @Test
    void oneAbilityIsEnoughWhenAnImpairmentIsTheReason() {
        for (Ability ability : Ability.values()) {
            assertThat(assessed(EnumSet.of(ability), "Dementia", true).lacksCapacity())
                    .isTrue();
        }
    }

    private static CapacityAssessment assessed(Set<Ability> unableTo, @Nullable String impairment, boolean because) {
        return new CapacityAssessment(
                new UUID(0, 1),
                CaseNumber.of(2026, 1),
                "Whether to be assessed",
                LocalDate.of(2026, 11, 22),
                "Seen in the morning, with pictures",
                unableTo,
                impairment,
                because,
                "She could not say what the choices were.",
                null,
                null);
    }
}
