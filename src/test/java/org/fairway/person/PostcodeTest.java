package org.fairway.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PostcodeTest {
    @ParameterizedTest
    @CsvSource({"ex24qd,EX2 4QD", "M1 1AE,M1 1AE", "sw1a1aa,SW1A 1AA", "EC1A  1BB,EC1A 1BB", "W1A 0AX,W1A 0AX"})
    void writesPostcodesInCapitalsWithOneSpace(String typed, String written) {
        assertThat(Postcode.parse(typed))
                .hasValueSatisfying(read -> assertThat(read).hasToString(written));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "EX2", "EX2 4QDD", "12345", "EX2 4CI", "QX1 1AA", "90210"})
    void refusesWhatDoesNotHaveTheShapeOfOne(String typed) {
        assertThat(Postcode.parse(typed)).isEmpty();
    }
}
