package org.fairway.payment.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.fairway.payment.Simulation;
import org.fairway.reference.ReferenceData;
import org.fairway.reference.infrastructure.PublishedReference;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Months of a small council on a real database: every run goes through all its steps, payments come back and cases are held.
 * What was paid is held against the daily oracle after every run, and the tables against what must always be so every fifty
 * steps. More: {@code -Dfairway.simulation.database.seeds=50 -Dfairway.simulation.database.steps=3000
 * -Dfairway.simulation.first=42}.
 */
class DatabaseSimulationTest {
    private static final ReferenceData REFERENCE = PublishedReference.load();
    private static final int STEPS = Integer.getInteger("fairway.simulation.database.steps", 300);
    private static final int BETWEEN_CHECKS = 50;
    private static final PaymentDatabase EMPTY = new PaymentDatabase();

    static LongStream seeds() {
        long first = Long.getLong("fairway.simulation.first", 1);
        return LongStream.range(first, first + Long.getLong("fairway.simulation.database.seeds", 3));
    }

    @AfterAll
    static void stop() {
        EMPTY.close();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void paysToThePennyWhatTheDailyOracleSays(long seed) {
        PaymentDatabase database = EMPTY.copy();
        Simulation simulation = new Simulation(seed, new CouncilInDatabase(database, REFERENCE));
        try {
            assertThat(simulation.run(STEPS, BETWEEN_CHECKS)).isGreaterThan(STEPS / 20);
            assertThat(database.jdbc()
                            .sql("SELECT count(*) FROM fairway.payment_settled")
                            .query(Integer.class)
                            .single())
                    .isPositive();
        } catch (AssertionError | RuntimeException wrong) {
            throw new AssertionError("Seed " + seed + ", after:\n" + simulation.story(), wrong);
        }
    }
}
