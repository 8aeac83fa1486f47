package org.fairway.replay;

import java.util.List;

/**
 * A decision that was made again.
 *
 * @param decision the decision as it is recorded
 * @param differences what came out differently; empty where the answer is identical
 */
public record Replayed(PastDecision decision, List<Difference> differences) {
    public Replayed {
        differences = List.copyOf(differences);
    }

    public boolean same() {
        return differences.isEmpty();
    }
}
