package org.fairway.person;

import java.time.LocalDate;
import java.time.Period;
import org.fairway.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Who someone is and how to reach them.
 *
 * @param nhsNumber ten digits without spaces, already checked; null when not known
 */
public record Person(
        PersonId id,
        String givenName,
        String familyName,
        LocalDate birthDate,
        @Nullable String nhsNumber,
        @Nullable String address,
        @Nullable String postcode,
        @Nullable String telephone,
        @Nullable String email) {
    public String name() {
        return givenName + " " + familyName;
    }

    /** Age in whole years on the day. */
    public int ageOn(LocalDate day) {
        return Period.between(birthDate, day).getYears();
    }
}
