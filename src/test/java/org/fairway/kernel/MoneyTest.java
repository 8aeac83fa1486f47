package org.fairway.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.NumberFormat;
import java.util.Locale;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class MoneyTest {
    @Test
    void isWrittenAsTheCountryWritesIt() {
        NumberFormat asEverybody = NumberFormat.getCurrencyInstance(Locale.UK);
        LongStream edges = LongStream.of(
                0,
                1,
                9,
                10,
                99,
                100,
                101,
                99_999,
                100_000,
                137_560,
                99_999_999,
                100_000_000,
                Long.MAX_VALUE,
                Long.MIN_VALUE);
        LongStream.concat(edges, new Random(2026).longs(2_000, -10_000_000_000L, 10_000_000_000L))
                .flatMap(pence -> LongStream.of(pence, pence % 100_000, -(pence % 1_000)))
                .forEach(pence -> assertThat(Money.ofPence(pence))
                        .hasToString(asEverybody.format(Money.ofPence(pence).pounds())));
    }
}
