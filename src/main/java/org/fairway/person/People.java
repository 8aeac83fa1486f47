package org.fairway.person;

import java.util.Optional;
import org.fairway.kernel.PersonId;

/** Everyone the council knows. */
public interface People {
    /** The person; throws {@link java.util.NoSuchElementException} when there is none of that id. */
    Person get(PersonId id);

    Optional<Person> byNhsNumber(String nhsNumber);

    /** Adds the person, or replaces what is known of them. */
    void save(Person person);
}
