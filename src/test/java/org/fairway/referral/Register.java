package org.fairway.referral;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.fairway.kernel.CaseNumber;
import org.fairway.kernel.PersonId;
import org.fairway.pathway.Cases;
import org.fairway.pathway.LegalBasis;
import org.fairway.pathway.PathwayCase;
import org.fairway.pathway.Stage;
import org.fairway.person.Carer;
import org.fairway.person.HouseholdChild;
import org.fairway.person.Households;
import org.fairway.person.People;
import org.fairway.person.Person;
import org.fairway.person.Profile;
import org.fairway.person.Profiles;
import org.fairway.reference.LegalAges;
import org.fairway.reference.infrastructure.PublishedReference;
import org.jspecify.annotations.Nullable;

/** People, households, cases and contacts in memory. */
final class Register {
    final Map<PersonId, Person> everyone = new LinkedHashMap<>();
    final Map<PersonId, Profile> profiles = new HashMap<>();
    final Map<CaseNumber, PathwayCase> cases = new LinkedHashMap<>();
    final Map<CaseNumber, Contact> contacts = new HashMap<>();
    final List<Carer> carers = new ArrayList<>();
    final List<HouseholdChild> children = new ArrayList<>();
    private long drawn = 100;

    RecordContact recordContact() {
        return new RecordContact(
                new Everyone(),
                new AllProfiles(),
                new AllHouseholds(),
                cases(),
                new AllContacts(),
                new LegalAges(PublishedReference.load()));
    }

    Cases cases() {
        return new AllCases();
    }

    boolean isEmpty() {
        return everyone.isEmpty()
                && profiles.isEmpty()
                && cases.isEmpty()
                && contacts.isEmpty()
                && carers.isEmpty()
                && children.isEmpty();
    }

    private final class Everyone implements People {
        @Override
        public Person get(PersonId id) {
            return Optional.ofNullable(everyone.get(id)).orElseThrow(NoSuchElementException::new);
        }

        @Override
        public Optional<Person> byNhsNumber(String nhsNumber) {
            return everyone.values().stream()
                    .filter(person -> nhsNumber.equals(person.nhsNumber()))
                    .findFirst();
        }

        @Override
        public Optional<Person> onlyOne(String givenName, String familyName, LocalDate birthDate) {
            throw new UnsupportedOperationException("A first contact finds people by NHS number only");
        }

        @Override
        public void save(Person person) {
            everyone.put(person.id(), person);
        }
    }

    private final class AllProfiles implements Profiles {
        @Override
        public void record(PersonId person, Profile profile, String by) {
            profiles.put(person, profile);
        }

        @Override
        public Optional<Profile> of(PersonId person) {
            return Optional.ofNullable(profiles.get(person));
        }
    }

    private final class AllHouseholds implements Households {
        @Override
        public void addCarer(CaseNumber caseNumber, Carer carer, String by) {
            carers.add(carer);
        }

        @Override
        public void addChild(CaseNumber caseNumber, HouseholdChild child, String by) {
            children.add(child);
        }

        @Override
        public List<Carer> carers(CaseNumber caseNumber) {
            return carers;
        }

        @Override
        public List<HouseholdChild> children(CaseNumber caseNumber) {
            return children;
        }
    }

    private final class AllContacts implements Contacts {
        @Override
        public void record(Contact contact, String by) {
            contacts.put(contact.caseNumber(), contact);
        }

        @Override
        public Contact of(CaseNumber caseNumber) {
            return find(caseNumber).orElseThrow(NoSuchElementException::new);
        }

        @Override
        public Optional<Contact> find(CaseNumber caseNumber) {
            return Optional.ofNullable(contacts.get(caseNumber));
        }
    }

    private final class AllCases implements Cases {
        @Override
        public PathwayCase get(CaseNumber number) {
            return Optional.ofNullable(cases.get(number)).orElseThrow(NoSuchElementException::new);
        }

        @Override
        public List<PathwayCase> of(PersonId person) {
            return cases.values().stream()
                    .filter(one -> one.person().equals(person))
                    .toList();
        }

        @Override
        public CaseNumber nextNumber(LocalDate on) {
            drawn++;
            return CaseNumber.of(on.getYear(), drawn);
        }

        @Override
        public boolean exists(CaseNumber number) {
            return cases.containsKey(number);
        }

        @Override
        public PathwayCase open(CaseNumber number, PersonId person, LegalBasis basis, String team, LocalDate on) {
            return cases.computeIfAbsent(
                    number, unused -> new PathwayCase(number, person, basis, team, Stage.REFERRAL, on, null, null));
        }

        @Override
        public PathwayCase open(
                PersonId person, LegalBasis basis, String team, LocalDate on, @Nullable CaseNumber adultCase) {
            return open(nextNumber(on), person, basis, team, on);
        }

        @Override
        public void reach(CaseNumber number, Stage stage, LocalDate on) {
            throw new UnsupportedOperationException("A contact does not move a case on");
        }

        @Override
        public void close(CaseNumber number, String reason, LocalDate on) {
            throw new UnsupportedOperationException("A contact does not close a case");
        }
    }
}
