package org.fairway.person;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An adult who looks after the person of a case without pay, as far as they are known: for a disabled child, a parent.
 *
 * @param relationship what they are to the person
 * @param birthDate null while not known
 * @param telephone null while not known
 * @param address null when it is not known or is the person's own
 * @param livesWithPerson whether they share a home
 * @param wantsContact whether they want the council to get in touch
 */
public record Carer(
        UUID id,
        String givenName,
        String familyName,
        @Nullable LocalDate birthDate,
        Relationship relationship,
        @Nullable String telephone,
        @Nullable String address,
        boolean livesWithPerson,
        KnownOrNot wantsContact) {
    public String name() {
        return givenName + " " + familyName;
    }
}
