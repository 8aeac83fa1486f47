package org.fairway.audit;

import java.util.List;

/** Every decision of every case, insert-only. */
public interface Decisions {
    void record(Decision decision);

    /** The decisions of the subject, oldest first. */
    List<Decision> of(String subject);
}
