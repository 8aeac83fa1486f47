package org.fairway.person;

import java.util.Optional;
import org.fairway.kernel.CaseNumber;

/** All appointments of advocates. */
public interface Advocates {
    void record(Advocate advocate, String by);

    /** The advocate of the case, the latest one appointed. */
    Optional<Advocate> of(CaseNumber caseNumber);
}
