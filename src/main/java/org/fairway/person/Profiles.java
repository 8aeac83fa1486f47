package org.fairway.person;

import java.util.Optional;
import org.fairway.kernel.PersonId;

/** What is known of each person beyond who they are. A new profile replaces the last; old ones are kept. */
public interface Profiles {
    void record(PersonId person, Profile profile, String by);

    Optional<Profile> of(PersonId person);
}
