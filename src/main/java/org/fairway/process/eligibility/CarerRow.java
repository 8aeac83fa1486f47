package org.fairway.process.eligibility;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.fairway.person.Carer;
import org.fairway.person.Relationship;
import org.jspecify.annotations.Nullable;

/** A carer who came to light at an assessment. */
record CarerRow(
        @Size(max = 100, message = Words.TOO_LONG) String givenName,
        @Size(max = 100, message = Words.TOO_LONG) String familyName,
        Relationship relationship,
        @Nullable LocalDate birthDate,
        @Nullable @Size(max = 30, message = Words.TOO_LONG) String telephone,
        boolean livesWithPerson) {
    boolean sameName(Carer carer) {
        return givenName.equalsIgnoreCase(carer.givenName()) && familyName.equalsIgnoreCase(carer.familyName());
    }
}
