package org.fairway.payment.infrastructure;

import java.util.stream.IntStream;
import org.fairway.kernel.CaseNumber;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Case numbers with their check letters, which only the product can make. */
final class MoneyNumbers {
    private final JdbcClient jdbc;

    MoneyNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(int first, int last) {
        for (int from = first; from <= last; from += 10_000) {
            int[] places =
                    IntStream.rangeClosed(from, Math.min(last, from + 9_999)).toArray();
            String[] numbers = IntStream.of(places)
                    .mapToObj(place -> CaseNumber.of(2026, place).text())
                    .toArray(String[]::new);
            jdbc.sql("INSERT INTO numbers SELECT * FROM unnest(:places, :numbers)")
                    .param("places", IntStream.of(places).boxed().toArray(Integer[]::new))
                    .param("numbers", numbers)
                    .update();
        }
    }
}
