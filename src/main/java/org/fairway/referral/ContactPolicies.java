package org.fairway.referral;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.fairway.person.ContactMethod;
import org.fairway.person.Interpreter;
import org.fairway.person.KnownOrNot;
import org.fairway.person.NhsNumber;
import org.fairway.person.Person;
import org.fairway.person.Postcode;
import org.fairway.person.Profile;
import org.fairway.reference.LegalAges;
import org.jspecify.annotations.Nullable;

/** What a first contact must be to be kept. Each policy gives nothing, or what is wrong. */
final class ContactPolicies {
    private static final int OLDEST = 120;

    /** One rule, as a list that can be read. */
    private interface Policy {
        Collection<Refusal> check(NewContact given, LocalDate today);
    }

    private final LegalAges ages;
    private final List<Policy> all = List.of(
            ContactPolicies::contactIsNotInTheFuture,
            ContactPolicies::birthDateIsPossible,
            this::ageFitsTheLaw,
            ContactPolicies::numbersHaveTheirShape,
            ContactPolicies::addressIsGivenWhereThereIsOne,
            ContactPolicies::preferredWayOfContactCanBeUsed,
            ContactPolicies::interpreterHasALanguage,
            ContactPolicies::requesterIsNamed,
            ContactPolicies::personWhoCalledWasAsked,
            ContactPolicies::urgencyIsAnAppearanceOfNeed,
            ContactPolicies::moveIsFromElsewhere,
            ContactPolicies::carerCaresForSomeone,
            ContactPolicies::unpaidCarersAreNamed,
            this::carersAreAdults,
            this::childrenAreChildren);

    ContactPolicies(LegalAges ages) {
        this.ages = ages;
    }

    /** Everything that is wrong, in the order of the questions. */
    List<Refusal> check(NewContact given, LocalDate today) {
        List<Refusal> wrong = new ArrayList<>();
        all.forEach(policy -> wrong.addAll(policy.check(given, today)));
        return wrong;
    }

    private static Collection<Refusal> contactIsNotInTheFuture(NewContact given, LocalDate today) {
        return when(
                given.contact().receivedOn().isAfter(today),
                "receivedOn",
                "The day of the contact is in the future. Use the day on which we were told, today or earlier.");
    }

    private static Collection<Refusal> birthDateIsPossible(NewContact given, LocalDate today) {
        return impossible(
                given.person().birthDate(), "birthDate", given.contact().receivedOn());
    }

    private Collection<Refusal> ageFitsTheLaw(NewContact given, LocalDate today) {
        ContactFor contactFor = given.contact().contactFor();
        LocalDate on = given.contact().receivedOn();
        boolean fits = given.person().birthDate().isAfter(on)
                || contactFor.fitsAge(given.person().ageOn(on), ages.adult(today));
        return when(
                !fits,
                "contactFor",
                contactFor == ContactFor.CHILD
                        ? "This person is 18 or over. Support for them comes under the Care Act: choose an adult or a carer."
                        : "This person is under 18. Support for them comes under the Children Act: choose a disabled child.");
    }

    private static Collection<Refusal> numbersHaveTheirShape(NewContact given, LocalDate today) {
        Person person = given.person();
        List<Refusal> wrong = new ArrayList<>();
        if (person.nhsNumber() != null && NhsNumber.parse(person.nhsNumber()).isEmpty()) {
            wrong.add(
                    new Refusal(
                            "nhsNumber",
                            "This is not an NHS number: its check digit does not fit. Check the ten digits, or leave it blank."));
        }
        if (person.postcode() != null && Postcode.parse(person.postcode()).isEmpty()) {
            wrong.add(new Refusal("postcode", "This is not a postcode. Write it like EX2 4QD."));
        }
        return wrong;
    }

    private static Collection<Refusal> addressIsGivenWhereThereIsOne(NewContact given, LocalDate today) {
        if (!given.profile().accommodation().hasAddress()) {
            return List.of();
        }
        List<Refusal> wrong = new ArrayList<>();
        if (given.person().address() == null) {
            wrong.add(
                    new Refusal("address", "Give the address, or say that there is no fixed home or it is not known."));
        }
        if (given.person().postcode() == null) {
            wrong.add(new Refusal(
                    "postcode", "Give the postcode, or say that there is no fixed home or it is not known."));
        }
        return wrong;
    }

    private static Collection<Refusal> preferredWayOfContactCanBeUsed(NewContact given, LocalDate today) {
        Person person = given.person();
        ContactMethod method = given.profile().contactMethod();
        return switch (method) {
            case PHONE, TEXT_MESSAGE ->
                when(
                        person.telephone() == null,
                        "telephone",
                        "The person wants to be rung or texted: give the number.");
            case EMAIL -> when(person.email() == null, "email", "The person wants email: give the address.");
            case LETTER -> when(person.address() == null, "address", "The person wants letters: give the address.");
            case THROUGH_SOMEONE_ELSE ->
                when(
                        given.profile().communicationNeeds() == null,
                        "communicationNeeds",
                        "The person wants us to go through someone else: say who that is and how to reach them.");
            case IN_PERSON -> List.of();
        };
    }

    private static Collection<Refusal> interpreterHasALanguage(NewContact given, LocalDate today) {
        Profile profile = given.profile();
        return when(
                profile.interpreter() == Interpreter.SPOKEN_LANGUAGE
                        && profile.language().strip().equalsIgnoreCase("English"),
                "language",
                "An interpreter is needed: say for which language.");
    }

    private static Collection<Refusal> requesterIsNamed(NewContact given, LocalDate today) {
        Requester requester = given.contact().requester();
        if (requester.kind() == RequesterKind.THE_PERSON) {
            return List.of();
        }
        List<Refusal> wrong = new ArrayList<>();
        if (requester.name() == null) {
            wrong.add(new Refusal("requesterName", "Say who got in touch."));
        }
        if (requester.relation() == null) {
            wrong.add(new Refusal("requesterRelation", "Say what they are to the person, such as daughter or nurse."));
        }
        return wrong;
    }

    private static Collection<Refusal> personWhoCalledWasAsked(NewContact given, LocalDate today) {
        return when(
                given.contact().requester().kind() == RequesterKind.THE_PERSON
                        && given.contact().sharingConsent() == SharingConsent.NOT_ASKED,
                "sharingConsent",
                "The person got in touch themselves: ask whether we may share what others need to know.");
    }

    private static Collection<Refusal> urgencyIsAnAppearanceOfNeed(NewContact given, LocalDate today) {
        return when(
                given.contact().urgentNeed() != null && !given.contact().appearanceOfNeed(),
                "appearanceOfNeed",
                "You say that something is urgent and that there is no appearance of need. Both cannot be right.");
    }

    private static Collection<Refusal> moveIsFromElsewhere(NewContact given, LocalDate today) {
        Contact contact = given.contact();
        if (contact.move() == null) {
            return List.of();
        }
        List<Refusal> wrong = new ArrayList<>();
        wrong.addAll(when(
                contact.contactFor() == ContactFor.CHILD,
                "movesOn",
                "This is for adults and carers (Care Act 2014, section 37). Leave it out for a child."));
        wrong.addAll(when(
                contact.residence() == Residence.IN_OUR_AREA || contact.residence() == Residence.NOWHERE_SETTLED,
                "movesOn",
                "You say that they live here already. Choose the other council’s area above, or leave this out."));
        wrong.addAll(when(
                !contact.appearanceOfNeed(),
                "appearanceOfNeed",
                "Somebody whose needs another council meets appears to have needs. Answer yes."));
        return wrong;
    }

    private static Collection<Refusal> carerCaresForSomeone(NewContact given, LocalDate today) {
        return when(
                given.contact().contactFor() == ContactFor.CARER
                        && given.contact().caredFor() == null,
                "caredForName",
                "Say whom the carer looks after.");
    }

    private static Collection<Refusal> unpaidCarersAreNamed(NewContact given, LocalDate today) {
        boolean named = !given.carers().isEmpty();
        if (given.contact().contactFor() == ContactFor.CHILD) {
            return when(!named, "carers", "Name at least one parent or other person who looks after the child.");
        }
        KnownOrNot hasUnpaidCarer = given.contact().hasUnpaidCarer();
        if (hasUnpaidCarer == KnownOrNot.YES) {
            return when(!named, "carers", "Name each person who looks after them without pay.");
        }
        return when(named, "hasUnpaidCarer", "You name somebody who looks after them. Answer yes, or remove the row.");
    }

    private Collection<Refusal> carersAreAdults(NewContact given, LocalDate today) {
        List<Refusal> wrong = new ArrayList<>();
        LocalDate on = given.contact().receivedOn();
        for (int i = 0; i < given.carers().size(); i++) {
            LocalDate born = given.carers().get(i).birthDate();
            String field = "carers[" + i + "].birthDate";
            wrong.addAll(impossible(born, field, on));
            boolean young = born != null && !born.isAfter(on) && ageOn(born, on) < ages.adult(today);
            wrong.addAll(when(
                    young,
                    field,
                    "This carer is under 18. Name them under the children of the household and say that they help."));
        }
        return wrong;
    }

    private Collection<Refusal> childrenAreChildren(NewContact given, LocalDate today) {
        List<Refusal> wrong = new ArrayList<>();
        LocalDate on = given.contact().receivedOn();
        for (int i = 0; i < given.children().size(); i++) {
            LocalDate born = given.children().get(i).birthDate();
            String field = "children[" + i + "].birthDate";
            wrong.addAll(impossible(born, field, on));
            boolean grown = born != null && !born.isAfter(on) && ageOn(born, on) >= ages.adult(today);
            wrong.addAll(when(grown, field, "This person is 18 or over and is not a child. Remove the row."));
        }
        return wrong;
    }

    private static Collection<Refusal> impossible(@Nullable LocalDate born, String field, LocalDate on) {
        if (born == null) {
            return List.of();
        }
        if (born.isAfter(on)) {
            return List.of(new Refusal(field, "This date of birth is after the day of the contact. Check the date."));
        }
        return when(
                ageOn(born, on) > OLDEST,
                field,
                "This date of birth makes the person over " + OLDEST + ". Check the year.");
    }

    private static int ageOn(LocalDate born, LocalDate on) {
        return Period.between(born, on).getYears();
    }

    private static Collection<Refusal> when(boolean wrong, String field, String reason) {
        return wrong ? List.of(new Refusal(field, reason)) : List.of();
    }
}
