package org.fairway.person;

import java.time.LocalDate;
import java.util.Optional;
import org.fairway.kernel.PersonId;

/** Everyone the council knows. */
public interface People {
    /** The person; throws {@link java.util.NoSuchElementException} when there is none of that id. */
    Person get(PersonId id);

    Optional<Person> byNhsNumber(String nhsNumber);

    /** Whoever bears that name and was born on that day, if it is one and no more; names are compared without case. */
    Optional<Person> onlyOne(String givenName, String familyName, LocalDate birthDate);

    /** Adds the person, or replaces what is known of them. */
    void save(Person person);
}
