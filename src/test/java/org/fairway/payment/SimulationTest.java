package org.fairway.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.fairway.reference.ReferenceData;
import org.fairway.reference.infrastructure.PublishedReference;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Years of a small council in a second, from seeds. More of them: {@code -Dfairway.simulation.seeds=500
 * -Dfairway.simulation.steps=100000}, beginning with any seed: {@code -Dfairway.simulation.first=42}.
 */
class SimulationTest {
    private static final ReferenceData REFERENCE = PublishedReference.load();
    private static final int STEPS = Integer.getInteger("fairway.simulation.steps", 10_000);

    static LongStream seeds() {
        long first = Long.getLong("fairway.simulation.first", 1);
        return LongStream.range(first, first + Long.getLong("fairway.simulation.seeds", 20));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void paysToThePennyWhatTheDailyOracleSays(long seed) {
        Simulation simulation = new Simulation(seed, new CouncilInMemory(new PaymentCalendar(REFERENCE)));
        try {
            assertThat(simulation.run(STEPS, 50)).isGreaterThan(STEPS / 20);
        } catch (AssertionError | RuntimeException wrong) {
            throw new AssertionError("Seed " + seed + ", after:\n" + simulation.story(), wrong);
        }
    }
}
