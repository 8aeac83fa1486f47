package org.fairway.replay;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Which decisions were made again, and which came out differently. Added to and never changed. */
public interface Replays {
    /** Whether nobody else makes decisions again at this moment; keeps others out until the transaction ends. */
    boolean alone();

    /** How far the kind has come. */
    Mark mark(String kind);

    /** Notes a batch and how far it came. */
    void note(String kind, Mark mark, int replayed, int differing, String by);

    /** Opens a difference; the same one again changes nothing. Gives whether it is new. */
    boolean open(Replayed differing, String by);

    /** Keeps that a release explains the difference; nothing where it is an alarm already. Gives whether it is new. */
    boolean explain(Replayed differing, String words, String by);

    /** Closes an open difference with an explanation, and gives the decision; empty where none is open. */
    Optional<PastDecision> close(String kind, String id, String explanation, String by);

    /** The differences that a release or an auditor explained, the newest explanation first. */
    List<ExplainedDifference> explained(int most);

    /** The decisions that are made again each night: the open differences, and those that an auditor closed. */
    List<PastDecision> watched(int most);

    /** Settles a difference, because the decision came out the same. Gives whether there was one. */
    boolean settle(PastDecision decision, String by);

    /** The open differences, oldest decision first. */
    List<Replayed> differing(int most);

    long countDiffering();

    /** When the last batch was noted; empty while none was. */
    Optional<Instant> lastNoted();

    /** The moment now, by the clock that decisions are recorded by. */
    Instant now();
}
