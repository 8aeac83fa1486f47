package org.fairway.agreement;

import java.util.List;
import java.util.UUID;

/** All support that the council has arranged. */
public interface ManagedSupports {
    /** Keeps what was arranged; the same again changes nothing. */
    void record(List<ManagedSupport> arranged);

    /** What is arranged for the lines of that plan, by line. */
    List<ManagedSupport> ofPlan(UUID plan);
}
