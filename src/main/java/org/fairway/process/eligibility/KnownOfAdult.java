package org.fairway.process.eligibility;

import java.util.List;
import java.util.Optional;
import org.fairway.eligibility.AssessmentArrangement;
import org.fairway.eligibility.AssessmentArrangements;
import org.fairway.eligibility.Circumstances;
import org.fairway.eligibility.NeedsAssessment;
import org.fairway.eligibility.NeedsAssessments;
import org.fairway.person.Carer;
import org.fairway.person.Person;
import org.fairway.person.Profile;
import org.fairway.person.Profiles;
import org.fairway.process.task.OpenTask;
import org.fairway.process.task.Prefill;
import org.fairway.process.task.YesNo;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is known of an adult before an assessment, so that nobody asks or types it again. */
@Component
class KnownOfAdult {
    private final NeedsAssessments assessments;
    private final AssessmentArrangements arrangements;
    private final CarersFound carers;
    private final Profiles profiles;
    private final PersonOfCase person;
    private final AgreedAnswers agreed;

    KnownOfAdult(
            NeedsAssessments assessments,
            AssessmentArrangements arrangements,
            CarersFound carers,
            Profiles profiles,
            PersonOfCase person,
            AgreedAnswers agreed) {
        this.assessments = assessments;
        this.arrangements = arrangements;
        this.carers = carers;
        this.profiles = profiles;
        this.person = person;
        this.agreed = agreed;
    }

    Prefill fill(OpenTask task) {
        Person adult = person.of(task.caseNumber());
        List<Carer> family = carers.known(task.caseNumber());
        Prefill form = Prefill.empty()
                .with("personName", adult.name())
                .with("careNotices", person.careThatEnds(task.caseNumber()))
                .with("knownFamily", family(family))
                .with("sharedByCarers", family.isEmpty() ? null : agreed.ofCarers(task.caseNumber()))
                .with("hasUnpaidCarer", family.isEmpty() ? null : YesNo.YES)
                .with(
                        "method",
                        arrangements
                                .current(task.caseNumber())
                                .map(AssessmentArrangement::method)
                                .orElse(null));
        Optional<NeedsAssessment> last = assessments.current(task.caseNumber());
        if (last.isPresent()) {
            fill(form, last.get());
        } else {
            form.with(
                            "accommodation",
                            profiles.of(adult.id()).map(Profile::accommodation).orElse(null))
                    .with("childrenInHousehold", carers.childrenKnown(task.caseNumber()) ? YesNo.YES : null);
        }
        return form;
    }

    private static @Nullable String family(List<Carer> carers) {
        return carers.isEmpty()
                ? null
                : "Carers we know of. Each is offered an assessment of their own:\n\n"
                        + Words.bullets(carers.stream().map(Carer::name).toList());
    }

    private static void fill(Prefill form, NeedsAssessment last) {
        Circumstances circumstances = last.circumstances();
        form.with(
                        "alreadyKnown",
                        "The answers of the assessment of " + Words.day(last.assessedOn())
                                + " are filled in. Go through each of them with the person.")
                .with("ownWords", last.ownWords())
                .with("strengths", last.strengths())
                .with("needsFromImpairment", yesNo(last.needsFromImpairment()))
                .with("impairment", last.impairment())
                .with(
                        "conditions",
                        circumstances.conditions().stream()
                                .map(Enum::name)
                                .sorted()
                                .toList())
                .with("fluctuates", yesNo(last.fluctuation() != null))
                .with("fluctuation", last.fluctuation())
                .with("primarySupportReason", circumstances.primarySupportReason())
                .with("accommodation", circumstances.accommodation())
                .with("employment", circumstances.employment())
                .with("childrenInHousehold", yesNo(last.childrenInHousehold()));
        last.findings().forEach(found -> OutcomeAnswer.fill(form, found));
    }

    private static YesNo yesNo(boolean answer) {
        return answer ? YesNo.YES : YesNo.NO;
    }
}
