package org.fairway.referral;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.fairway.kernel.CaseNumber;
import org.fairway.kernel.PersonId;
import org.fairway.person.Accommodation;
import org.fairway.person.Carer;
import org.fairway.person.ContactMethod;
import org.fairway.person.Ethnicity;
import org.fairway.person.Gender;
import org.fairway.person.HouseholdChild;
import org.fairway.person.Interpreter;
import org.fairway.person.Involvement;
import org.fairway.person.KnownOrNot;
import org.fairway.person.Person;
import org.fairway.person.PreferredFormat;
import org.fairway.person.Profile;
import org.fairway.person.Relationship;
import org.jspecify.annotations.Nullable;

/** Contacts of made-up people, each a little different from the plain one. */
final class ContactExamples {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    static final CaseNumber CASE = CaseNumber.of(2026, 1);
    static final Person ROSE = person(1, "Rose", "Okafor", LocalDate.of(1948, 3, 9), "9434765919");

    private ContactExamples() {}

    static Person person(long id, String given, String family, LocalDate born, @Nullable String nhsNumber) {
        return new Person(
                new PersonId(new UUID(0, id)),
                given,
                family,
                born,
                nhsNumber,
                "14 Mill Lane, Exeter",
                "EX2 4QD",
                "01392 496 0123",
                null);
    }

    static NewContact contact() {
        return contact(ROSE, ContactFor.ADULT);
    }

    static NewContact contact(Person person, ContactFor contactFor) {
        return new NewContact(
                person,
                profile(Accommodation.OWNER_OCCUPIER, ContactMethod.PHONE),
                words(contactFor),
                List.of(),
                List.of());
    }

    static Profile profile(Accommodation accommodation, ContactMethod method) {
        return new Profile(
                null,
                Gender.FEMALE,
                Ethnicity.BLACK_AFRICAN,
                accommodation,
                method,
                PreferredFormat.STANDARD_PRINT,
                "English",
                Interpreter.NONE,
                null,
                null);
    }

    static Contact words(ContactFor contactFor) {
        return new Contact(
                CASE,
                TODAY,
                contactFor,
                RouteOfAccess.COMMUNITY,
                new Requester(RequesterKind.THE_PERSON, null, null, null),
                SharingConsent.GIVEN,
                "I cannot get up the stairs any more.",
                "Falls and pain since the summer.",
                true,
                Residence.IN_OUR_AREA,
                null,
                null,
                null,
                new Involvement(Set.of(), null, false),
                KnownOrNot.NO,
                contactFor == ContactFor.CARER ? new CaredFor("Sam Okafor", Relationship.PARTNER, 35) : null);
    }

    static Contact withRequester(Contact contact, Requester requester, SharingConsent consent) {
        return new Contact(
                contact.caseNumber(),
                contact.receivedOn(),
                contact.contactFor(),
                contact.routeOfAccess(),
                requester,
                consent,
                contact.ownWords(),
                contact.understood(),
                contact.appearanceOfNeed(),
                contact.residence(),
                contact.urgentNeed(),
                contact.abuseConcern(),
                contact.decisionInDoubt(),
                contact.involvement(),
                contact.hasUnpaidCarer(),
                contact.caredFor());
    }

    static Contact withNeed(Contact contact, LocalDate receivedOn, boolean appearance, @Nullable String urgentNeed) {
        return new Contact(
                contact.caseNumber(),
                receivedOn,
                contact.contactFor(),
                contact.routeOfAccess(),
                contact.requester(),
                contact.sharingConsent(),
                contact.ownWords(),
                contact.understood(),
                appearance,
                contact.residence(),
                urgentNeed,
                contact.abuseConcern(),
                contact.decisionInDoubt(),
                contact.involvement(),
                contact.hasUnpaidCarer(),
                contact.caredFor());
    }

    static Contact withCarers(Contact contact, KnownOrNot hasUnpaidCarer, @Nullable CaredFor caredFor) {
        return new Contact(
                contact.caseNumber(),
                contact.receivedOn(),
                contact.contactFor(),
                contact.routeOfAccess(),
                contact.requester(),
                contact.sharingConsent(),
                contact.ownWords(),
                contact.understood(),
                contact.appearanceOfNeed(),
                contact.residence(),
                contact.urgentNeed(),
                contact.abuseConcern(),
                contact.decisionInDoubt(),
                contact.involvement(),
                hasUnpaidCarer,
                caredFor);
    }

    static Carer carer(@Nullable LocalDate born) {
        return new Carer(new UUID(1, 1), "Sam", "Okafor", born, Relationship.PARTNER, null, null, true, KnownOrNot.YES);
    }

    static HouseholdChild child(@Nullable LocalDate born) {
        return new HouseholdChild(
                new UUID(2, 1), "Ada", born, Relationship.GRANDCHILD, KnownOrNot.NO, KnownOrNot.NOT_KNOWN);
    }
}
