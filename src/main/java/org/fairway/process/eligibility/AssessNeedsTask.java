package org.fairway.process.eligibility;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fairway.advocacy.Advocacy;
import org.fairway.eligibility.Circumstances;
import org.fairway.eligibility.NeedsAssessment;
import org.fairway.eligibility.NeedsAssessments;
import org.fairway.family.FamilyOffer;
import org.fairway.family.FamilyOffers;
import org.fairway.person.Carer;
import org.fairway.process.task.Completion;
import org.fairway.process.task.HumanTask;
import org.fairway.process.task.OpenTask;
import org.fairway.process.task.Prefill;
import org.fairway.process.task.YesNo;
import org.fairway.reference.LegalAges;
import org.springframework.stereotype.Component;

/** Assesses an adult's needs. Nothing is decided here; what the rules say is worked out next. */
@Component
class AssessNeedsTask implements HumanTask<AssessNeedsAnswers> {
    private final NeedsAssessments assessments;
    private final KnownOfAdult known;
    private final CarersFound carers;
    private final FamilyOffers offers;
    private final Advocacy advocacy;
    private final PersonOfCase person;
    private final RefusalOfAssessment refusal;
    private final LegalAges ages;

    AssessNeedsTask(
            NeedsAssessments assessments,
            KnownOfAdult known,
            CarersFound carers,
            FamilyOffers offers,
            Advocacy advocacy,
            PersonOfCase person,
            RefusalOfAssessment refusal,
            LegalAges ages) {
        this.assessments = assessments;
        this.known = known;
        this.carers = carers;
        this.offers = offers;
        this.advocacy = advocacy;
        this.person = person;
        this.refusal = refusal;
        this.ages = ages;
    }

    @Override
    public String taskKey() {
        return EligibilityProcess.ASSESS_NEEDS;
    }

    @Override
    public Class<AssessNeedsAnswers> answers() {
        return AssessNeedsAnswers.class;
    }

    @Override
    public Prefill prefill(OpenTask task) {
        return known.fill(task);
    }

    @Override
    public Completion complete(OpenTask task, AssessNeedsAnswers answers) {
        if (!answers.carriedOut().yes()) {
            return refusal.record(task, answers.refusal());
        }
        List<Carer> carersKnown = carers.known(task.caseNumber());
        Optional<Completion.Refused> objection = object(task, answers, carersKnown);
        if (objection.isPresent()) {
            return objection.get();
        }
        assessments.record(assessment(task, answers));
        carers.add(task, answers.carersFound(), carersKnown);
        if (answers.childrenInHousehold() == YesNo.YES) {
            offers.ensure(FamilyOffer.forChildren(task.recordId("children"), task.caseNumber(), task.today()));
        }
        return Completion.done().with(EligibilityProcess.ASSESSMENT_REFUSED, false);
    }

    private Optional<Completion.Refused> object(OpenTask task, AssessNeedsAnswers answers, List<Carer> carersKnown) {
        return AssessNeedsChecks.object(
                        answers,
                        person.of(task.caseNumber()),
                        ages,
                        task.today(),
                        advocacy.neededAndMissing(task.caseNumber()),
                        !carersKnown.isEmpty())
                .or(() -> CarersFound.object(answers.carersFound(), task.today()));
    }

    private static NeedsAssessment assessment(OpenTask task, AssessNeedsAnswers answers) {
        return new NeedsAssessment(
                task.recordId("assessment"),
                task.caseNumber(),
                requireNonNull(answers.assessedOn()),
                task.user(),
                requireNonNull(answers.method()),
                answers.specialistAssessor() == YesNo.YES,
                answers.involved(),
                requireNonNull(answers.ownWords()),
                answers.needsFromImpairment() == YesNo.YES,
                requireNonNull(answers.impairment()),
                answers.outcomes().stream().map(OutcomeAnswer::finding).toList(),
                answers.significantImpact() == YesNo.YES,
                Set.copyOf(answers.areasAffected()),
                requireNonNull(answers.impact()),
                requireNonNull(answers.strengths()),
                answers.fluctuation(),
                answers.childrenInHousehold() == YesNo.YES,
                answers.nhsReferral(),
                answers.shareWithCarers() == YesNo.YES,
                new Circumstances(
                        requireNonNull(answers.primarySupportReason()),
                        requireNonNull(answers.accommodation()),
                        requireNonNull(answers.employment()),
                        answers.hasUnpaidCarer() == YesNo.YES,
                        Set.copyOf(answers.conditions())));
    }
}
