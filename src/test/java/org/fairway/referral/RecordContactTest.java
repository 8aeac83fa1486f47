package org.fairway.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fairway.referral.ContactExamples.CASE;
import static org.fairway.referral.ContactExamples.ROSE;
import static org.fairway.referral.ContactExamples.TODAY;
import static org.fairway.referral.ContactExamples.carer;
import static org.fairway.referral.ContactExamples.child;
import static org.fairway.referral.ContactExamples.contact;
import static org.fairway.referral.ContactExamples.person;
import static org.fairway.referral.ContactExamples.profile;
import static org.fairway.referral.ContactExamples.withCarers;
import static org.fairway.referral.ContactExamples.withNeed;
import static org.fairway.referral.ContactExamples.withRequester;
import static org.fairway.referral.ContactExamples.words;

import java.time.LocalDate;
import java.util.List;
import org.fairway.pathway.LegalBasis;
import org.fairway.person.Accommodation;
import org.fairway.person.Carer;
import org.fairway.person.ContactMethod;
import org.fairway.person.HouseholdChild;
import org.fairway.person.KnownOrNot;
import org.fairway.person.Person;
import org.fairway.person.Profile;
import org.junit.jupiter.api.Test;

class RecordContactTest {
    private final Register register = new Register();

    @Test
    void opensTheCaseUnderTheNumberThatWasDrawn() {
        assertThat(record(contact())).isInstanceOf(ContactOutcome.Recorded.class);

        assertThat(register.cases).containsOnlyKeys(CASE);
        assertThat(register.cases.get(CASE))
                .satisfies(opened -> assertThat(opened.legalBasis()).isEqualTo(LegalBasis.CARE_ACT_ADULT))
                .satisfies(opened -> assertThat(opened.team()).isEqualTo("north"));
        assertThat(register.contacts).containsKey(CASE);
        assertThat(register.profiles).containsKey(ROSE.id());
    }

    @Test
    void whoIsKnownByTheirNhsNumberStaysTheSamePerson() {
        record(contact());
        Person married = new Person(
                person(2, "", "", TODAY, null).id(),
                "rose",
                "Bell",
                ROSE.birthDate(),
                "943 476 5919",
                "2 Quay Road, Exeter",
                "ex11aa",
                null,
                null);

        record(contact(married, ContactFor.ADULT));

        assertThat(register.everyone).hasSize(1);
        assertThat(register.everyone.get(ROSE.id()))
                .isEqualTo(new Person(
                        ROSE.id(),
                        "rose",
                        "Bell",
                        ROSE.birthDate(),
                        "9434765919",
                        "2 Quay Road, Exeter",
                        "EX1 1AA",
                        "01392 496 0123",
                        null));
    }

    @Test
    void refusesTwoPeopleWithOneNhsNumber() {
        record(contact());

        Person otherBirthDate = person(2, "Rose", "Okafor", LocalDate.of(1950, 1, 1), "9434765919");
        Person otherNames = person(2, "Grace", "Bell", ROSE.birthDate(), "9434765919");

        assertRefused(contact(otherBirthDate, ContactFor.ADULT), "nhsNumber");
        assertRefused(contact(otherNames, ContactFor.ADULT), "nhsNumber");
        assertThat(register.everyone).hasSize(1);
    }

    @Test
    void refusesAnNhsNumberThatFailsItsCheckDigit() {
        assertRefused(
                contact(person(1, "Rose", "Okafor", ROSE.birthDate(), "9434765918"), ContactFor.ADULT), "nhsNumber");
    }

    @Test
    void refusesDatesOfBirthThatCannotBe() {
        assertRefused(born(TODAY.plusDays(1), ContactFor.ADULT), "birthDate");
        assertRefused(born(LocalDate.of(1890, 1, 1), ContactFor.ADULT), "birthDate");
    }

    @Test
    void refusesACareActContactForSomeoneUnderEighteenAndAChildrenActOneForAnAdult() {
        LocalDate eighteenToday = TODAY.minusYears(18);

        assertRefused(born(eighteenToday.plusDays(1), ContactFor.ADULT), "contactFor");
        assertRefused(born(eighteenToday.plusDays(1), ContactFor.CARER), "contactFor");
        assertRefused(withParents(born(eighteenToday, ContactFor.CHILD)), "contactFor");
        assertThat(record(born(eighteenToday, ContactFor.ADULT))).isInstanceOf(ContactOutcome.Recorded.class);
    }

    @Test
    void takesACarerInTheirOwnRightAndADisabledChild() {
        record(contact(ROSE, ContactFor.CARER));
        assertThat(register.cases().get(CASE).legalBasis()).isEqualTo(LegalBasis.CARE_ACT_CARER);

        Register other = new Register();
        other.recordContact()
                .record(withParents(born(LocalDate.of(2016, 5, 1), ContactFor.CHILD)), "children", "alice", TODAY);
        assertThat(other.cases().get(CASE).legalBasis()).isEqualTo(LegalBasis.CHILDREN_ACT);
        assertThat(other.carers).hasSize(1);
    }

    @Test
    void refusesAChildWithNobodyWhoLooksAfterThem() {
        assertRefused(born(LocalDate.of(2016, 5, 1), ContactFor.CHILD), "carers");
    }

    @Test
    void refusesACarerWhoCaresForNobody() {
        NewContact given = contact(ROSE, ContactFor.CARER);
        assertRefused(with(given, withCarers(given.contact(), KnownOrNot.NO, null)), "caredForName");
    }

    @Test
    void asksForEachUnpaidCarerByName() {
        NewContact given = contact();
        assertRefused(with(given, withCarers(given.contact(), KnownOrNot.YES, null)), "carers");
        assertRefused(with(given, List.of(carer(null)), List.of()), "hasUnpaidCarer");
    }

    @Test
    void treatsACarerUnderEighteenAsAChildOfTheHousehold() {
        NewContact given = contact();
        Contact cared = withCarers(given.contact(), KnownOrNot.YES, null);
        Carer young = carer(LocalDate.of(2012, 1, 1));

        assertRefused(
                new NewContact(given.person(), given.profile(), cared, List.of(carer(null), young), List.of()),
                "carers[1].birthDate");
    }

    @Test
    void refusesAChildOfTheHouseholdWhoIsGrownUp() {
        assertRefused(with(contact(), List.of(), List.of(child(LocalDate.of(1990, 1, 1)))), "children[0].birthDate");
        assertRefused(with(contact(), List.of(), List.of(child(TODAY.plusDays(1)))), "children[0].birthDate");
    }

    @Test
    void refusesAContactOfTomorrow() {
        NewContact given = contact();
        assertRefused(with(given, withNeed(given.contact(), TODAY.plusDays(1), true, null)), "receivedOn");
    }

    @Test
    void refusesWhatIsUrgentAndNotNeeded() {
        NewContact given = contact();
        assertRefused(with(given, withNeed(given.contact(), TODAY, false, "No food in the house")), "appearanceOfNeed");
    }

    @Test
    void refusesAWayOfContactThatCannotBeUsed() {
        Person unreachable = new Person(ROSE.id(), "Rose", "Okafor", ROSE.birthDate(), null, null, null, null, null);
        for (ContactMethod method : List.of(ContactMethod.PHONE, ContactMethod.TEXT_MESSAGE)) {
            assertRefused(reached(unreachable, method), "telephone");
        }
        assertRefused(reached(unreachable, ContactMethod.EMAIL), "email");
        assertRefused(reached(unreachable, ContactMethod.LETTER), "address");
        assertRefused(reached(unreachable, ContactMethod.THROUGH_SOMEONE_ELSE), "communicationNeeds");
        assertThat(record(reached(unreachable, ContactMethod.IN_PERSON))).isInstanceOf(ContactOutcome.Recorded.class);
    }

    @Test
    void asksForAnAddressUnlessThereIsNone() {
        Person homeless = new Person(ROSE.id(), "Rose", "Okafor", ROSE.birthDate(), null, null, "EX", null, null);
        NewContact given = contact(homeless, ContactFor.ADULT);

        assertRefused(
                new NewContact(
                        homeless,
                        profile(Accommodation.OWNER_OCCUPIER, ContactMethod.IN_PERSON),
                        given.contact(),
                        List.of(),
                        List.of()),
                "postcode",
                "address");
    }

    @Test
    void asksWhoGotInTouchAndWhetherThePersonAgrees() {
        NewContact given = contact();
        Requester someone = new Requester(RequesterKind.HOSPITAL, null, null, null);

        assertRefused(
                with(given, withRequester(given.contact(), someone, SharingConsent.NOT_ASKED)),
                "requesterName",
                "requesterRelation");
        assertRefused(
                with(given, withRequester(given.contact(), given.contact().requester(), SharingConsent.NOT_ASKED)),
                "sharingConsent");
    }

    private ContactOutcome record(NewContact given) {
        return register.recordContact().record(given, "north", "alice", TODAY);
    }

    /** Refused for exactly these fields, and nothing is kept. */
    private void assertRefused(NewContact given, String... fields) {
        int before = register.cases.size();
        assertThat(record(given))
                .isInstanceOfSatisfying(
                        ContactOutcome.NotRecorded.class,
                        refused -> assertThat(refused.refusals())
                                .extracting(Refusal::field)
                                .containsExactlyInAnyOrder(fields));
        assertThat(register.cases).hasSize(before);
    }

    private static NewContact born(LocalDate birthDate, ContactFor contactFor) {
        return contact(person(1, "Rose", "Okafor", birthDate, null), contactFor);
    }

    private static NewContact reached(Person person, ContactMethod method) {
        Profile profile = profile(Accommodation.NO_FIXED_HOME, method);
        return new NewContact(person, profile, words(ContactFor.ADULT), List.of(), List.of());
    }

    private static NewContact withParents(NewContact given) {
        return with(given, List.of(carer(LocalDate.of(1985, 1, 1))), List.of());
    }

    private static NewContact with(NewContact given, Contact contact) {
        return new NewContact(given.person(), given.profile(), contact, given.carers(), given.children());
    }

    private static NewContact with(NewContact given, List<Carer> carers, List<HouseholdChild> children) {
        return new NewContact(given.person(), given.profile(), given.contact(), carers, children);
    }
}
