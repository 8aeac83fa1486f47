package org.fairway.replay;

import java.util.List;

/**
 * A decision that was made again.
 *
 * @param decision the decision as it is recorded
 * @param rules the version of the rules in Java that it was made by; 0 for a table, which has versions of its own
 * @param differences what came out differently; empty where the answer is identical
 */
public record Replayed(PastDecision decision, int rules, List<Difference> differences) {
    private static final int OF_THE_TABLE = 0;

    /** A decision of a table. */
    public Replayed(PastDecision decision, List<Difference> differences) {
        this(decision, OF_THE_TABLE, differences);
    }

    public Replayed {
        differences = List.copyOf(differences);
    }

    public boolean same() {
        return differences.isEmpty();
    }
}
