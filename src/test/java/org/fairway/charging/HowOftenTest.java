package org.fairway.charging;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.RoundingMode;
import org.fairway.kernel.Money;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HowOftenTest {
    /** Vector J1: the factors of the statutory return, DHSC 6.Costs_fact.sql: 1/4, 12/52, 4/52, 1/52 and 1/2. */
    @ParameterizedTest
    @CsvSource({
        "FOUR_WEEKLY, 60000",
        "MONTHLY, 65000",
        "QUARTERLY, 195000",
        "YEARLY, 780000",
        "FORTNIGHTLY, 30000",
        "WEEKLY, 15000"
    })
    void isOneHundredAndFiftyPoundsAWeek(HowOften howOften, long pence) {
        assertThat(howOften.aWeek(Money.ofPence(pence), RoundingMode.UNNECESSARY))
                .isEqualTo(Money.ofPence(15_000));
    }
}
