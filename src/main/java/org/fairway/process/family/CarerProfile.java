package org.fairway.process.family;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.fairway.kernel.PersonId;
import org.fairway.person.ContactMethod;
import org.fairway.person.Profile;
import org.fairway.person.Profiles;
import org.fairway.process.task.Objections;
import org.fairway.process.task.Prefill;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is asked of a carer who accepts, as of everyone whom a first contact is for: the return, and how to reach them. */
@Component
class CarerProfile {
    private final Profiles profiles;

    CarerProfile(Profiles profiles) {
        this.profiles = profiles;
    }

    /** Fills in what is known of somebody the council knows. */
    void fill(Prefill form, @Nullable PersonId person) {
        form.with("language", "English");
        if (person != null) {
            profiles.of(person).ifPresent(known -> fill(form, known));
        }
    }

    private static void fill(Prefill form, Profile known) {
        form.with("gender", known.gender())
                .with("ethnicity", known.ethnicity())
                .with("accommodation", known.accommodation())
                .with("contactMethod", known.contactMethod())
                .with("preferredFormat", known.preferredFormat())
                .with("language", known.language())
                .with("interpreter", known.interpreter())
                .with("communicationNeeds", known.communicationNeeds());
    }

    static void object(Objections objections, OfferCarersAssessmentAnswers answers) {
        objections
                .missing(answers.gender(), "gender", "Say how they describe their gender.")
                .missing(answers.ethnicity(), "ethnicity", "Say how they describe their ethnic group.")
                .missing(answers.accommodation(), "accommodation", "Say where they live.")
                .missing(answers.contactMethod(), "contactMethod", "Ask how they want us to get in touch.")
                .missing(answers.preferredFormat(), "preferredFormat", "Ask in which format they can read letters.")
                .missing(answers.language(), "language", "Say which language they speak best.")
                .missing(answers.interpreter(), "interpreter", "Say whether an interpreter is needed.");
        reachable(objections, answers);
    }

    private static void reachable(Objections objections, OfferCarersAssessmentAnswers answers) {
        ContactMethod method = answers.contactMethod();
        boolean byNumber = method == ContactMethod.PHONE || method == ContactMethod.TEXT_MESSAGE;
        objections
                .when(
                        byNumber && answers.telephone() == null,
                        "telephone",
                        "They want to be rung or texted: give the number.")
                .when(
                        method == ContactMethod.EMAIL && answers.email() == null,
                        "email",
                        "They want email: give the address.")
                .when(
                        method == ContactMethod.LETTER && answers.address() == null,
                        "address",
                        "They want letters: give the address.")
                .when(
                        method == ContactMethod.THROUGH_SOMEONE_ELSE && answers.communicationNeeds() == null,
                        "communicationNeeds",
                        "They want us to go through someone else: say who that is and how to reach them.");
    }

    /** Saves it; what is not asked here stays as it was known. */
    void save(PersonId person, OfferCarersAssessmentAnswers answers, String by) {
        Optional<Profile> known = profiles.of(person);
        profiles.record(
                person,
                new Profile(
                        known.map(Profile::knownAs).orElse(null),
                        requireNonNull(answers.gender()),
                        requireNonNull(answers.ethnicity()),
                        requireNonNull(answers.accommodation()),
                        requireNonNull(answers.contactMethod()),
                        requireNonNull(answers.preferredFormat()),
                        requireNonNull(answers.language()),
                        requireNonNull(answers.interpreter()),
                        answers.communicationNeeds(),
                        known.map(Profile::practice).orElse(null)),
                by);
    }
}
