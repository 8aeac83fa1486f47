package org.fairway.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HoursTest {
    @ParameterizedTest
    @CsvSource({"1, 1 hour", "1.00, 1 hour", "0, 0 hours", "0.5, 0.5 hours", "10.00, 10 hours", "1.50, 1.5 hours"})
    void areOneHourOrHours(BigDecimal hours, String words) {
        assertThat(Hours.words(hours)).isEqualTo(words);
    }
}
