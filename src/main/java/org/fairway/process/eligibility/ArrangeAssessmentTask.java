package org.fairway.process.eligibility;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.fairway.eligibility.AssessmentArrangement;
import org.fairway.eligibility.AssessmentArrangements;
import org.fairway.eligibility.AssessmentMethod;
import org.fairway.eligibility.SelfAssessment;
import org.fairway.kernel.CaseNumber;
import org.fairway.person.Involvement;
import org.fairway.person.Involvements;
import org.fairway.process.task.Completion;
import org.fairway.process.task.HumanTask;
import org.fairway.process.task.Objections;
import org.fairway.process.task.OpenTask;
import org.fairway.process.task.Prefill;
import org.fairway.process.task.TakingPart;
import org.springframework.stereotype.Component;

/** Agrees with an adult how and when they are assessed, or takes down that they do not want it. */
@Component
class ArrangeAssessmentTask implements HumanTask<ArrangeAssessmentAnswers> {
    private static final int PLANNED_AHEAD_YEARS_MAX = 1;
    private final AssessmentArrangements arrangements;
    private final RefusalOfAssessment refusal;
    private final PersonOfCase person;
    private final Involvements involvements;

    ArrangeAssessmentTask(
            AssessmentArrangements arrangements,
            RefusalOfAssessment refusal,
            PersonOfCase person,
            Involvements involvements) {
        this.arrangements = arrangements;
        this.refusal = refusal;
        this.person = person;
        this.involvements = involvements;
    }

    @Override
    public String taskKey() {
        return EligibilityProcess.ARRANGE_ASSESSMENT;
    }

    @Override
    public Class<ArrangeAssessmentAnswers> answers() {
        return ArrangeAssessmentAnswers.class;
    }

    @Override
    public Prefill prefill(OpenTask task) {
        Prefill form = Prefill.empty()
                .with("personName", person.of(task.caseNumber()).name())
                .with("assessBy", person.due("needs-assessment", task))
                .with("mustAssess", refusal.mustAssess(task))
                .with("careNotices", person.careThatEnds(task.caseNumber()));
        TakingPart.fill(form, involvements.of(task.caseNumber()));
        return form;
    }

    @Override
    public Completion complete(OpenTask task, ArrangeAssessmentAnswers answers) {
        if (!answers.wantsAssessment().yes()) {
            Completion refused = refusal.record(task, answers.refusal());
            return refused instanceof Completion.Done done
                    ? done.with(EligibilityProcess.ADVOCACY_IN_QUESTION, false)
                    : refused;
        }
        Optional<Completion.Refused> objection = object(task, answers);
        if (objection.isPresent()) {
            return objection.get();
        }
        arrangements.record(new AssessmentArrangement(
                task.recordId("arrangement"),
                task.caseNumber(),
                Objects.requireNonNull(answers.selfAssessment()),
                Objects.requireNonNull(answers.method()),
                Objects.requireNonNull(answers.plannedOn()),
                task.user()));
        return Completion.done()
                .with(EligibilityProcess.ASSESSMENT_REFUSED, false)
                .with(EligibilityProcess.ADVOCACY_IN_QUESTION, seenAnew(task, answers.takingPart()));
    }

    /** Keeps what is now seen of taking part, if it is not what was seen before. */
    private boolean seenAnew(OpenTask task, TakingPart takingPart) {
        CaseNumber caseNumber = task.caseNumber();
        Involvement known = involvements.of(caseNumber);
        Involvement seen = takingPart.involvement(known);
        boolean anew = !seen.equals(known);
        if (anew) {
            involvements.record(
                    task.recordId("involvement"), person.of(caseNumber).id(), seen, task.user());
        }
        return anew;
    }

    private static Optional<Completion.Refused> object(OpenTask task, ArrangeAssessmentAnswers answers) {
        LocalDate planned = answers.plannedOn();
        boolean byThemselves = answers.method() == AssessmentMethod.SUPPORTED_SELF_ASSESSMENT;
        boolean wanted = answers.selfAssessment() == SelfAssessment.WANTED;
        Objections objections = new Objections()
                .missing(
                        answers.selfAssessment(),
                        "selfAssessment",
                        "Offer a supported self-assessment and say what came of it.")
                .missing(answers.method(), "method", "Say how the assessment will be done.")
                .missing(planned, "plannedOn", "Say when it is planned for.")
                .when(
                        wanted && answers.method() != null && !byThemselves,
                        "method",
                        "The person wants a supported self-assessment, so that is how it is done (SI 2014/2827, regulation 2).")
                .when(
                        byThemselves && answers.selfAssessment() != null && !wanted,
                        "selfAssessment",
                        "A supported self-assessment is only done with someone who wants one.")
                .when(
                        planned != null && planned.isBefore(task.today()),
                        "plannedOn",
                        "This day is over. Plan a day to come.")
                .when(
                        planned != null && planned.isAfter(task.today().plusYears(PLANNED_AHEAD_YEARS_MAX)),
                        "plannedOn",
                        "This is more than a year away. Check the year.")
                .when(!answers.timescaleTold(), "timescaleTold", "Tell the person how long it is likely to take.")
                .when(
                        !answers.informationGiven(),
                        "informationGiven",
                        "Give the person information about the assessment before it starts.");
        answers.takingPart().object(objections);
        return objections.refusal();
    }
}
