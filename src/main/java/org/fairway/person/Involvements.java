package org.fairway.person;

import java.util.UUID;
import org.fairway.kernel.CaseNumber;
import org.fairway.kernel.PersonId;

/** What it takes for each person to take part, as it was last seen. */
public interface Involvements {
    /** Keeps what was seen after a first contact; recording the same id again changes nothing. */
    void record(UUID id, PersonId person, Involvement involvement, String by);

    /** As it was last seen, at a contact or later; nothing is in the way where nobody saw anything. */
    Involvement of(PersonId person);

    /** The same of the person whose case it is. */
    Involvement of(CaseNumber caseNumber);
}
