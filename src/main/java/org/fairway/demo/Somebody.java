package org.fairway.demo;

import java.time.LocalDate;

/**
 * A made-up person.
 *
 * @param nhsNumber from the range that is kept for tests
 */
public record Somebody(
        String givenName,
        String familyName,
        LocalDate birthDate,
        String nhsNumber,
        String address,
        String postcode,
        String telephone,
        String gender,
        String ethnicity) {
    public String name() {
        return givenName + " " + familyName;
    }
}
