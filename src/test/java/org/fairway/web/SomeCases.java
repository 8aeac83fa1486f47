package org.fairway.web;

import java.time.LocalDate;
import java.util.UUID;
import org.fairway.acceptance.Office;
import org.fairway.kernel.CaseNumber;
import org.fairway.kernel.PersonId;
import org.fairway.pathway.Cases;
import org.fairway.pathway.LegalBasis;
import org.fairway.person.People;
import org.fairway.person.Person;
import org.jspecify.annotations.Nullable;

/** Cases of made-up people, with or without a task that waits for North's social workers. */
final class SomeCases {
    static final LocalDate OPENED = LocalDate.of(2026, 11, 2);
    private final Office office;
    private final People people;
    private final Cases cases;

    SomeCases(Office office, People people, Cases cases) {
        this.office = office;
        this.people = people;
        this.cases = cases;
    }

    /** A case with the open task of a probe. */
    CaseNumber withTask(String givenName, LegalBasis basis, String team) {
        CaseNumber number = new CaseNumber(office.desk("admin").start("ProbeProcess"));
        cases.open(number, person(givenName), basis, team, OPENED);
        return number;
    }

    /** A case that waits for nothing that people do. */
    CaseNumber quiet(String givenName, LegalBasis basis, String team, @Nullable CaseNumber adultCase) {
        return cases.open(person(givenName), basis, team, OPENED, adultCase).number();
    }

    private PersonId person(String givenName) {
        PersonId id = new PersonId(UUID.randomUUID());
        people.save(new Person(id, givenName, "Winterbourne", LocalDate.of(1951, 4, 6), null, null, null, null, null));
        return id;
    }
}
