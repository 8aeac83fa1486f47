package org.fairway.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NhsNumberTest {
    /** 943 476 5919 is the example of the NHS Data Dictionary; the others follow from its rule. */
    @ParameterizedTest
    @ValueSource(strings = {"943 476 5919", "9434765919", "943-476-5919", "4010232137", "9990000018", "0000000000"})
    void readsNumbersHoweverTheyAreTyped(String typed) {
        assertThat(NhsNumber.parse(typed)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"943 476 5918", "943 467 5919", "943476591", "94347659190", "943476591X", "", "number"})
    void refusesNumbersThatFailTheirCheckDigitOrShape(String typed) {
        assertThat(NhsNumber.parse(typed)).isEmpty();
    }

    @Test
    void refusesNumbersWhoseCheckWouldBeTen() {
        for (int last = 0; last <= 9; last++) {
            assertThat(NhsNumber.parse("000000006" + last)).isEmpty();
        }
    }

    @Test
    void readsOutInThreeGroups() {
        assertThat(new NhsNumber("9434765919")).hasToString("943 476 5919");
    }
}
