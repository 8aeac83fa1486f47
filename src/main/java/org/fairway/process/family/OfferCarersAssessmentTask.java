package org.fairway.process.family;

import java.time.LocalDate;
import java.util.Optional;
import org.fairway.family.FamilyAnswer;
import org.fairway.family.FamilyAnswers;
import org.fairway.family.FamilyOffer;
import org.fairway.family.OfferAnswer;
import org.fairway.kernel.PersonId;
import org.fairway.person.Carer;
import org.fairway.person.Involvement;
import org.fairway.person.Involvements;
import org.fairway.person.Person;
import org.fairway.process.task.Completion;
import org.fairway.process.task.HumanTask;
import org.fairway.process.task.Objections;
import org.fairway.process.task.OpenTask;
import org.fairway.process.task.Prefill;
import org.fairway.process.task.TakingPart;
import org.fairway.reference.LegalAges;
import org.fairway.reference.ReferenceData;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Offers a carer an assessment of their own and takes down the answer. */
@Component
class OfferCarersAssessmentTask implements HumanTask<OfferCarersAssessmentAnswers> {
    private static final String AGAIN = "carers-offer-again";
    private final FamilyAnswers answers;
    private final OfferInHand offers;
    private final CarerAsPerson carerAsPerson;
    private final CarerProfile carerProfile;
    private final Involvements involvements;
    private final ReferenceData reference;
    private final LegalAges ages;

    OfferCarersAssessmentTask(
            FamilyAnswers answers,
            OfferInHand offers,
            CarerAsPerson carerAsPerson,
            CarerProfile carerProfile,
            Involvements involvements,
            ReferenceData reference,
            LegalAges ages) {
        this.answers = answers;
        this.offers = offers;
        this.carerAsPerson = carerAsPerson;
        this.carerProfile = carerProfile;
        this.involvements = involvements;
        this.reference = reference;
        this.ages = ages;
    }

    @Override
    public String taskKey() {
        return FamilyAssessmentProcess.OFFER_CARERS_ASSESSMENT;
    }

    @Override
    public Class<OfferCarersAssessmentAnswers> answers() {
        return OfferCarersAssessmentAnswers.class;
    }

    @Override
    public Prefill prefill(OpenTask task) {
        FamilyOffer offer = offers.of(task);
        Person adult = offers.adult(offer.adultCase());
        Optional<Carer> carer = offers.carer(offer);
        boolean together = carer.map(Carer::livesWithPerson).orElse(false);
        Prefill form = Prefill.empty()
                .with("carerName", offer.name())
                .with("adultName", adult.name())
                .with(
                        "relationship",
                        carer.map(Carer::relationship).map(Words::relationship).orElse("family or a friend"))
                .with("howToReach", reach(offer, together))
                .with("earlierAnswer", earlier(offer))
                .with("answeredOn", task.today())
                .with("givenName", carer.map(Carer::givenName).orElse(offer.name()))
                .with("familyName", carer.map(Carer::familyName).orElse(null))
                .with("birthDate", offer.birthDate())
                .with("telephone", offer.telephone())
                .with(
                        "address",
                        together ? adult.address() : carer.map(Carer::address).orElse(null))
                .with("postcode", together ? adult.postcode() : null)
                .with("askAgainOn", reference.due(AGAIN, task.today()));
        Optional<Person> known = offers.known(offer);
        carerProfile.fill(form, known.map(Person::id).orElse(null));
        known.ifPresent(person -> fill(form, person));
        return form;
    }

    private void fill(Prefill form, Person known) {
        form.with(
                        "knownText",
                        "**Known from a case of their own.** What is filled in comes from there. Check it with them.")
                .with("givenName", known.givenName())
                .with("familyName", known.familyName())
                .with("nhsNumber", known.nhsNumber())
                .with("address", known.address())
                .with("postcode", known.postcode())
                .with("telephone", known.telephone())
                .with("email", known.email());
        TakingPart.fill(form, involvements.of(known.id()));
    }

    private static String reach(FamilyOffer offer, boolean together) {
        String telephone =
                offer.telephone() == null ? "No telephone number is known." : "Telephone: " + offer.telephone();
        return together ? telephone + "\n\nThey live together." : telephone;
    }

    private @Nullable String earlier(FamilyOffer offer) {
        return answers.current(offer.id())
                .map(last ->
                        "They were asked before, on " + Words.day(last.answeredOn()) + ", and asked us to come back.")
                .orElse(null);
    }

    @Override
    public Completion complete(OpenTask task, OfferCarersAssessmentAnswers given) {
        FamilyOffer offer = offers.of(task);
        Optional<Completion.Refused> objection = object(task, given, offer);
        if (objection.isPresent()) {
            return objection.get();
        }
        PersonId person = given.accepted() ? save(task, given, offer) : null;
        answers.record(new FamilyAnswer(
                task.recordId("answer"),
                offer.id(),
                given.answer(),
                given.ownWords(),
                given.staysOpen() ? given.askAgainOn() : null,
                person,
                given.answeredOn(),
                task.user()));
        Completion.Done done = Completion.done().with(FamilyAssessmentProcess.FAMILY_OFFER_ANSWER, given.answer());
        LocalDate again = given.askAgainOn();
        return given.staysOpen() && again != null ? done.with(FamilyAssessmentProcess.ASK_AGAIN_ON, again) : done;
    }

    private PersonId save(OpenTask task, OfferCarersAssessmentAnswers given, FamilyOffer offer) {
        PersonId person = carerAsPerson.save(task, given, offer);
        carerProfile.save(person, given, task.user());
        Involvement seen = given.takingPart().involvement(involvements.of(person));
        involvements.record(task.recordId("involvement"), person, seen, task.user());
        return person;
    }

    private Optional<Completion.Refused> object(OpenTask task, OfferCarersAssessmentAnswers given, FamilyOffer offer) {
        LocalDate latest = reference.due(AGAIN, task.today());
        LocalDate again = given.askAgainOn();
        boolean decided = given.accepted() || given.answer() == OfferAnswer.DECLINED;
        Objections objections = new Objections()
                .when(given.answeredOn().isAfter(task.today()), "answeredOn", "This day has not come yet.")
                .when(
                        given.answeredOn().isBefore(offer.madeOn()),
                        "answeredOn",
                        "This is before we knew of them, on " + Words.day(offer.madeOn()) + ".")
                .when(
                        decided && !given.rightsExplained(),
                        "rightsExplained",
                        "Tell them what an assessment is for first.")
                .when(
                        given.answer() == OfferAnswer.NOT_A_CARER && given.ownWords() == null,
                        "ownWords",
                        "Say how you know that they are not a carer.")
                .when(
                        given.answer() == OfferAnswer.YOUNG_CARER && adult(offer, task.today()),
                        "answer",
                        "By their date of birth they are 18 or over.");
        if (given.staysOpen()) {
            objections
                    .missing(again, "askAgainOn", "Say when to ask again.")
                    .when(again != null && !again.isAfter(task.today()), "askAgainOn", "Choose a day to come.")
                    .when(
                            again != null && again.isAfter(latest),
                            "askAgainOn",
                            "Choose a day no later than " + Words.day(latest) + ".");
        }
        if (given.accepted()) {
            carerAsPerson.object(objections, given, offer, task.today());
            CarerProfile.object(objections, given);
            given.takingPart().object(objections);
        }
        return objections.refusal();
    }

    private boolean adult(FamilyOffer offer, LocalDate today) {
        return offer.birthDate() != null && !offer.birthDate().isAfter(today.minusYears(ages.adult(today)));
    }
}
