package org.fairway.process.eligibility;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.fairway.eligibility.ChildAssessment;
import org.fairway.eligibility.ChildAssessments;
import org.fairway.person.Person;
import org.fairway.process.task.Completion;
import org.fairway.process.task.HumanTask;
import org.fairway.process.task.Objections;
import org.fairway.process.task.OpenTask;
import org.fairway.process.task.Prefill;
import org.fairway.process.task.YesNo;
import org.fairway.reference.LegalAges;
import org.springframework.stereotype.Component;

/** Assesses a disabled child and the child's parents; whether services are provided is the worker's own decision. */
@Component
class AssessChildTask implements HumanTask<AssessChildAnswers> {
    private final ChildAssessments assessments;
    private final PersonOfCase person;
    private final RefusalOfAssessment refusal;
    private final LegalAges ages;

    AssessChildTask(ChildAssessments assessments, PersonOfCase person, RefusalOfAssessment refusal, LegalAges ages) {
        this.assessments = assessments;
        this.person = person;
        this.refusal = refusal;
        this.ages = ages;
    }

    @Override
    public String taskKey() {
        return EligibilityProcess.ASSESS_CHILD;
    }

    @Override
    public Class<AssessChildAnswers> answers() {
        return AssessChildAnswers.class;
    }

    @Override
    public Prefill prefill(OpenTask task) {
        Prefill form = Prefill.empty()
                .with("personName", person.of(task.caseNumber()).name())
                .with("mustAssess", refusal.mustAssess(task));
        assessments
                .current(task.caseNumber())
                .ifPresent(last -> form.with(
                                "alreadyKnown",
                                "Some answers of the assessment of " + Words.day(last.assessedOn())
                                        + " are filled in. Go through each of them with the family.")
                        .with("development", last.development())
                        .with("familyAndHome", last.familyAndHome())
                        .with("parentCarerNeeds", last.parentCarerNeeds()));
        return form;
    }

    @Override
    public Completion complete(OpenTask task, AssessChildAnswers answers) {
        if (!answers.carriedOut().yes()) {
            return refusal.record(task, answers.refusal());
        }
        Optional<Completion.Refused> objection = object(answers, person.of(task.caseNumber()), task.today());
        if (objection.isPresent()) {
            return objection.get();
        }
        assessments.record(new ChildAssessment(
                task.recordId("assessment"),
                task.caseNumber(),
                requireNonNull(answers.assessedOn()),
                task.user(),
                requireNonNull(answers.method()),
                requireNonNull(answers.childsWords()),
                requireNonNull(answers.parentsWords()),
                requireNonNull(answers.development()),
                requireNonNull(answers.familyAndHome()),
                answers.provideServices() == YesNo.YES,
                requireNonNull(answers.reasons()),
                answers.shortBreakHours(),
                answers.otherSupport(),
                answers.parentCarerNeeds()));
        return Completion.done().with(EligibilityProcess.ASSESSMENT_REFUSED, false);
    }

    private Optional<Completion.Refused> object(AssessChildAnswers answers, Person child, LocalDate today) {
        LocalDate assessedOn = answers.assessedOn();
        boolean nothing = answers.shortBreakHours() == null && answers.otherSupport() == null;
        return new Objections()
                .missing(assessedOn, "assessedOn", "Say when you saw the child.")
                .when(assessedOn != null && assessedOn.isAfter(today), "assessedOn", Words.NOT_YET)
                .when(
                        assessedOn != null && assessedOn.isBefore(today.minusYears(1)),
                        "assessedOn",
                        "This is more than a year ago: assess the child again.")
                .when(
                        assessedOn != null && child.ageOn(assessedOn) >= ages.adult(today),
                        "assessedOn",
                        "They were 18 or over on this day. An adult is assessed under the Care Act.")
                .missing(answers.method(), "method", "Say how it was done.")
                .missing(answers.childsWords(), "childsWords", "Write down what the child said or showed.")
                .missing(answers.parentsWords(), "parentsWords", "Write down what the parents said.")
                .missing(answers.development(), "development", "Write down what you found about the child.")
                .missing(answers.familyAndHome(), "familyAndHome", "Write down what you found about the family.")
                .missing(answers.provideServices(), "provideServices", "Decide whether services are to be provided.")
                .missing(answers.reasons(), "reasons", "Give your reasons.")
                .when(
                        answers.provideServices() == YesNo.YES && nothing,
                        "shortBreakHours",
                        "Say what is to be provided: hours of short breaks, other support, or both.")
                .when(
                        answers.provideServices() == YesNo.NO && !nothing,
                        "provideServices",
                        "You wrote down support below. Say yes here, or take it out there.")
                .refusal();
    }
}
