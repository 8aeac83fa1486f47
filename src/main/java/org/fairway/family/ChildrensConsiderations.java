package org.fairway.family;

import java.util.Optional;
import java.util.UUID;

/** What was thought about the children of households. */
public interface ChildrensConsiderations {
    /** Records it; recording the same one again changes nothing. */
    void record(ChildrenConsidered considered);

    /** The latest for that offer. */
    Optional<ChildrenConsidered> current(UUID offer);
}
