package org.fairway.replay;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Every change of rules in Java that was released, the oldest first. Decisions keep the version that they were made by. */
public final class RuleChanges {
    /** What was released. Whoever changes an answer of these rules adds a line here, with the parts that it changes. */
    public static final RuleChanges RELEASED = new RuleChanges(List.of());

    private static final int FIRST = 1;
    private final List<RuleChange> changes;

    /**
     * @throws IllegalArgumentException if the versions of a kind do not go on one by one
     */
    public RuleChanges(List<RuleChange> changes) {
        this.changes = List.copyOf(changes);
        Map<String, Integer> last = new HashMap<>();
        for (RuleChange change : changes) {
            int next = last.getOrDefault(change.kind(), FIRST) + 1;
            if (change.version() != next || change.parts().isEmpty()) {
                throw new IllegalArgumentException(
                        "The next version of %s is %d, and says which parts it changes".formatted(change.kind(), next));
            }
            last.put(change.kind(), next);
        }
    }

    /** The version of the rules in force. */
    public int version(String kind) {
        return changes.stream()
                .filter(change -> change.kind().equals(kind))
                .mapToInt(RuleChange::version)
                .max()
                .orElse(FIRST);
    }

    /** The changes since, in words, where they explain every difference; empty where anything stays unexplained. */
    Optional<String> explain(Replayed differing) {
        List<RuleChange> since = changes.stream()
                .filter(change -> change.kind().equals(differing.decision().kind()))
                .filter(change -> change.version() > differing.rules())
                .toList();
        boolean all = differing.differences().stream()
                .allMatch(difference -> since.stream().anyMatch(change -> change.explains(difference)));
        return all && !since.isEmpty()
                ? Optional.of(since.stream().map(RuleChange::words).collect(Collectors.joining(" ")))
                : Optional.empty();
    }
}
