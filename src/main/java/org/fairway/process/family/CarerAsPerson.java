package org.fairway.process.family;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.fairway.family.FamilyOffer;
import org.fairway.kernel.PersonId;
import org.fairway.pathway.Cases;
import org.fairway.person.NhsNumber;
import org.fairway.person.People;
import org.fairway.person.Person;
import org.fairway.person.Postcode;
import org.fairway.process.task.Objections;
import org.fairway.process.task.OpenTask;
import org.fairway.reference.LegalAges;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A carer becomes a person of the council's own when they accept; somebody who is known stays the person they are. */
@Component
class CarerAsPerson {
    private final People people;
    private final Cases cases;
    private final LegalAges ages;

    CarerAsPerson(People people, Cases cases, LegalAges ages) {
        this.people = people;
        this.cases = cases;
        this.ages = ages;
    }

    void object(Objections objections, OfferCarersAssessmentAnswers answers, FamilyOffer offer, LocalDate today) {
        LocalDate born = answers.birthDate();
        String postcode = answers.postcode();
        objections
                .missing(answers.givenName(), "givenName", "Write the carer’s first name.")
                .missing(answers.familyName(), "familyName", "Write the carer’s family name.")
                .missing(born, "birthDate", "Write the carer’s date of birth.")
                .when(
                        postcode != null && Postcode.parse(postcode).isEmpty(),
                        "postcode",
                        "This is not a postcode. Write it like EX1 1AB.");
        if (born != null) {
            objections
                    .when(born.isAfter(today), "birthDate", "Nobody is born yet on this day. Check the date.")
                    .when(
                            !born.isAfter(today) && born.isAfter(today.minusYears(ages.adult(today))),
                            "birthDate",
                            "The carer is under 18. Choose “a young carer” above: children’s services assess them.");
        }
        nhsNumber(objections, answers, offer);
    }

    private void nhsNumber(Objections objections, OfferCarersAssessmentAnswers answers, FamilyOffer offer) {
        String typed = answers.nhsNumber();
        if (typed == null) {
            return;
        }
        Optional<Person> known = known(typed);
        objections
                .when(
                        NhsNumber.parse(typed).isEmpty(),
                        "nhsNumber",
                        "This is not an NHS number: it has ten digits, and the last one must fit the others.")
                .when(
                        known.isPresent()
                                && known.get()
                                        .id()
                                        .equals(cases.get(offer.adultCase()).person()),
                        "nhsNumber",
                        "This is the NHS number of the person they care for.")
                .when(
                        known.isPresent()
                                && answers.birthDate() != null
                                && !known.get().birthDate().equals(answers.birthDate()),
                        "nhsNumber",
                        "Somebody else has this NHS number: their date of birth is another. Check both.");
    }

    PersonId save(OpenTask task, OfferCarersAssessmentAnswers answers, FamilyOffer offer) {
        String typed = answers.nhsNumber();
        Optional<Person> known = typed == null ? Optional.empty() : known(typed);
        PersonId id = known.map(Person::id)
                .orElseGet(() -> offer.person() == null ? new PersonId(task.recordId("carer")) : offer.person());
        people.save(new Person(
                id,
                requireNonNull(answers.givenName()),
                requireNonNull(answers.familyName()),
                requireNonNull(answers.birthDate()),
                typed == null
                        ? null
                        : NhsNumber.parse(typed).map(NhsNumber::digits).orElse(null),
                or(answers.address(), known.map(Person::address)),
                or(spaced(answers.postcode()), known.map(Person::postcode)),
                or(answers.telephone(), known.map(Person::telephone)),
                or(answers.email(), known.map(Person::email))));
        return id;
    }

    private Optional<Person> known(String typed) {
        return NhsNumber.parse(typed).flatMap(number -> people.byNhsNumber(number.digits()));
    }

    private static @Nullable String spaced(@Nullable String typed) {
        return typed == null ? null : Postcode.parse(typed).map(Postcode::text).orElse(typed);
    }

    private static @Nullable String or(@Nullable String said, Optional<String> known) {
        return said == null ? known.orElse(null) : said;
    }
}
