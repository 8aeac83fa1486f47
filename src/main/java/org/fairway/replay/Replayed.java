package org.fairway.replay;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/**
 * A decision that was made again.
 *
 * @param decision the decision as it is recorded
 * @param rules the version of the rules in Java that it was made by; 0 for a table, which has versions of its own
 * @param differences what came out differently; empty where the answer is identical
 */
public record Replayed(PastDecision decision, int rules, List<Difference> differences) {
    private static final int OF_THE_TABLE = 0;
    private static final Duration UNTIL_KNOWN = Duration.ofMinutes(2);

    /** A decision of a table. */
    public Replayed(PastDecision decision, List<Difference> differences) {
        this(decision, OF_THE_TABLE, differences);
    }

    public Replayed {
        differences = List.copyOf(differences);
    }

    /**
     * A decision that was made again by the rows as they were known when it was recorded, or shortly before: rows that were
     * entered at another node are known here a minute later.
     *
     * @param differences what comes out differently by the rows that were known at a moment
     */
    public static Replayed of(PastDecision decision, int rules, Function<Instant, List<Difference>> differences) {
        List<Difference> found = differences.apply(decision.recordedAt());
        boolean same = found.isEmpty()
                || differences.apply(decision.recordedAt().minus(UNTIL_KNOWN)).isEmpty();
        return new Replayed(decision, rules, same ? List.of() : found);
    }

    public boolean same() {
        return differences.isEmpty();
    }
}
