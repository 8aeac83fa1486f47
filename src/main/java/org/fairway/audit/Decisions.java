package org.fairway.audit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Every decision of every case, insert-only. */
public interface Decisions {
    void record(Decision decision);

    /** The decisions of the subject, oldest first. */
    List<Decision> of(String subject);

    /** The decisions about the subject that a table made, oldest first. */
    List<KeptDecision> byTable(String subject);

    /** The one of that number, if a table made it. */
    Optional<KeptDecision> byTable(long id);

    /**
     * The next decisions that tables made, in the order they were recorded in.
     *
     * @param after when the last one known was recorded, and {@code afterId} its number
     * @param before none that was recorded then or later
     */
    List<KeptDecision> byTable(Instant after, long afterId, Instant before, int most);
}
