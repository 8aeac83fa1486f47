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
import org.fairway.reference.LegalAges;

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
    private final ContactPolicies policies;

    public RecordContact(
            People people, Profiles profiles, Households households, Cases cases, Contacts contacts, LegalAges ages) {
        this.people = people;
        this.profiles = profiles;
        this.households = households;
        this.cases = cases;
        this.contacts = contacts;
        this.policies = new ContactPolicies(ages);
    }

    public ContactOutcome record(NewContact given, String team, String by, LocalDate today) {
        Optional<Person> known = known(given.person());
        boolean anotherPersons = known.isPresent() && !same(known.get(), given.person());
        Person person = anotherPersons ? given.person() : latest(known.orElse(given.person()), given.person());
        NewContact complete =
                new NewContact(person, given.profile(), given.contact(), given.carers(), given.children());
        List<Refusal> wrong = new ArrayList<>(policies.check(complete, today));
        if (anotherPersons) {
            wrong.add(new Refusal(
                    "nhsNumber",
                    "This NHS number belongs to someone with another name or date of birth. Check the number with the"
                            + " person, or leave it blank."));
        }
        return wrong.isEmpty()
                ? new ContactOutcome.Recorded(keep(complete, team, by))
                : new ContactOutcome.NotRecorded(wrong);
    }

    private PathwayCase keep(NewContact given, String team, String by) {
        Contact contact = given.contact();
        Person person = given.person();
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
                given.nhsNumber() == null ? known.nhsNumber() : digits(given.nhsNumber()),
                given.address() == null ? known.address() : given.address(),
                given.postcode() == null ? known.postcode() : spaced(given.postcode()),
                given.telephone() == null ? known.telephone() : given.telephone(),
                given.email() == null ? known.email() : given.email());
    }

    /** Ten digits; what is not an NHS number stays as it was typed, to be refused. */
    private static String digits(String typed) {
        return NhsNumber.parse(typed).map(NhsNumber::digits).orElse(typed);
    }

    private static String spaced(String typed) {
        return Postcode.parse(typed).map(Postcode::text).orElse(typed);
    }
}
