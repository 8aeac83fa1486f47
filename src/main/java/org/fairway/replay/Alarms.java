package org.fairway.replay;

/** Where people see that a past decision came out differently. */
public interface Alarms {
    void raise(Replayed differing, String by);

    /** An auditor has found out why, and the alarm ends. */
    void close(PastDecision decision, String explanation, String by);

    /** The decision comes out the same again. */
    void quieten(PastDecision decision, String by);
}
