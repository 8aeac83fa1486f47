package org.fairway.person;

import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    public String name() {
        return givenName + " " + familyName;
    }

    /** Who it is and how to reach them, on one line. */
    public String inWords() {
        return Stream.of(name() + ", born " + DAY.format(birthDate), address, postcode, telephone, email)
                .filter(known -> known != null && !known.isBlank())
                .collect(Collectors.joining("; "));
    }

    /** Age in whole years on the day. */
    public int ageOn(LocalDate day) {
        return Period.between(birthDate, day).getYears();
    }
}
