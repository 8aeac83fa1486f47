package org.fairway.referral;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fairway.pathway.Cases;
import org.fairway.pathway.PathwayCase;
import org.fairway.person.Households;
import org.fairway.person.NhsNumber;
import org.fairway.person.People;
import org.fairway.person.Person;
import org.fairway.person.Postcode;
import org.fairway.person.Profiles;

/**
 * Keeps a first contact: the person, who looks after them, what was said, and the case under the number that was drawn when
 * the contact was begun. A person who is known by their NHS number stays the same person.
 */
public class RecordContact {
    private final People people;
    private final Profiles profiles;
    private final Households households;
    private final Cases cases;
    private final Contacts contacts;

    public RecordContact(People people, Profiles profiles, Households households, Cases cases, Contacts contacts) {
        this.people = people;
        this.profiles = profiles;
        this.households = households;
        this.cases = cases;
        this.contacts = contacts;
    }

    public ContactOutcome record(NewContact given, String team, String by, LocalDate today) {
        List<Refusal> wrong = new ArrayList<>(ContactPolicies.check(given, today));
        Optional<Person> known = known(given.person());
        if (known.isPresent() && !same(known.get(), given.person())) {
            wrong.add(new Refusal(
                    "nhsNumber",
                    "This NHS number belongs to someone with another name or date of birth. Check the number with the"
                            + " person, or leave it blank."));
        }
        if (!wrong.isEmpty()) {
            return new ContactOutcome.NotRecorded(wrong);
        }
        return new ContactOutcome.Recorded(keep(given, known.orElse(given.person()), team, by));
    }

    private PathwayCase keep(NewContact given, Person known, String team, String by) {
        Contact contact = given.contact();
        Person person = latest(known, given.person());
        people.save(person);
        profiles.record(person.id(), given.profile(), by);
        PathwayCase opened = cases.open(
                contact.caseNumber(), person.id(), contact.contactFor().legalBasis(), team, contact.receivedOn());
        given.carers().forEach(carer -> households.addCarer(contact.caseNumber(), carer, by));
        given.children().forEach(child -> households.addChild(contact.caseNumber(), child, by));
        contacts.record(contact, by);
        return opened;
    }

    private Optional<Person> known(Person given) {
        return Optional.ofNullable(given.nhsNumber())
                .flatMap(NhsNumber::parse)
                .flatMap(number -> people.byNhsNumber(number.digits()));
    }

    /** The same date of birth and at least one of the names: people change their names, not the day they were born. */
    private static boolean same(Person known, Person given) {
        return known.birthDate().equals(given.birthDate())
                && (alike(known.givenName(), given.givenName()) || alike(known.familyName(), given.familyName()));
    }

    private static boolean alike(String one, String other) {
        return one.strip().equalsIgnoreCase(other.strip());
    }

    /** What was said now; what was not said now stays as it was known. */
    private static Person latest(Person known, Person given) {
        return new Person(
                known.id(),
                given.givenName().strip(),
                given.familyName().strip(),
                given.birthDate(),
                Optional.ofNullable(given.nhsNumber())
                        .flatMap(NhsNumber::parse)
                        .map(NhsNumber::digits)
                        .orElse(known.nhsNumber()),
                given.address() == null ? known.address() : given.address(),
                Optional.ofNullable(given.postcode())
                        .flatMap(Postcode::parse)
                        .map(Postcode::text)
                        .orElse(known.postcode()),
                given.telephone() == null ? known.telephone() : given.telephone(),
                given.email() == null ? known.email() : given.email());
    }
}
