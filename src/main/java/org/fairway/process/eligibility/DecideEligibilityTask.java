package org.fairway.process.eligibility;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.fairway.eligibility.CopyOfAssessment;
import org.fairway.eligibility.Determination;
import org.fairway.eligibility.Determinations;
import org.fairway.eligibility.EligibilityTest;
import org.fairway.letter.Letter;
import org.fairway.letter.LetterDrafts;
import org.fairway.letter.Letters;
import org.fairway.letter.Statement;
import org.fairway.pathway.LegalBasis;
import org.fairway.process.identity.Colleagues;
import org.fairway.process.task.Completion;
import org.fairway.process.task.HumanTask;
import org.fairway.process.task.Objections;
import org.fairway.process.task.OpenTask;
import org.fairway.process.task.Prefill;
import org.fairway.process.task.YesNo;
import org.fairway.process.variable.PathwayVariables;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Decides on eligibility and sends the person copies of the assessment and of the decision. The decision bears the day on
 * which its record was sent.
 */
@Component
class DecideEligibilityTask implements HumanTask<DecideEligibilityAnswers> {
    private static final String DECISION = "COPY_OF_DETERMINATION";
    private final Determinations determinations;
    private final DecisionRecord decisionRecord;
    private final AssessmentOfCase assessment;
    private final PersonOfCase person;
    private final OrdinaryResidence residence;
    private final Letters letters;
    private final DecisionLetter decisionLetter;
    private final Colleagues colleagues;
    private final LetterDrafts drafts;

    DecideEligibilityTask(
            Determinations determinations,
            DecisionRecord decisionRecord,
            AssessmentOfCase assessment,
            PersonOfCase person,
            OrdinaryResidence residence,
            Letters letters,
            DecisionLetter decisionLetter,
            Colleagues colleagues,
            LetterDrafts drafts) {
        this.determinations = determinations;
        this.decisionRecord = decisionRecord;
        this.assessment = assessment;
        this.person = person;
        this.residence = residence;
        this.letters = letters;
        this.decisionLetter = decisionLetter;
        this.colleagues = colleagues;
        this.drafts = drafts;
    }

    @Override
    public String taskKey() {
        return EligibilityProcess.DECIDE_ELIGIBILITY;
    }

    @Override
    public Class<DecideEligibilityAnswers> answers() {
        return DecideEligibilityAnswers.class;
    }

    @Override
    public Prefill prefill(OpenTask task) {
        EligibilityTest test = test(task);
        YesNo computed = test.eligible() ? YesNo.YES : YesNo.NO;
        return Prefill.empty()
                .with("personName", person.of(task.caseNumber()).name())
                .with("computedWords", test.eligible() ? "The needs are eligible." : "The needs are not eligible.")
                .with("ruleReason", test.ruleReason())
                .with("reasonList", Words.bullets(test.reasons()))
                .with("computedEligible", computed)
                .with("eligible", computed)
                .with("legalBasis", test.basis())
                .with("reasons", Words.paragraphs(test.reasons()))
                .with("ordinarilyResident", residence.asKnown(task.caseNumber()))
                .with("sentOn", task.today());
    }

    @Override
    public Completion complete(OpenTask task, DecideEligibilityAnswers answers) {
        EligibilityTest test = test(task);
        CopyOfAssessment assessed = assessment.copy(task.caseNumber(), test.basis());
        Optional<Completion.Refused> objection = object(task, answers, test, assessed.assessedOn());
        if (objection.isPresent()) {
            return objection.get();
        }
        Determination determination = determination(task, answers, test);
        determinations.record(determination);
        decisionRecord.keep(determination);
        String worker = colleagues.nameOf(task.user());
        copy(
                task,
                answers,
                CopyOfAssessment.KIND,
                assessed.words(drafts, colleagues.nameOf(assessed.assessedBy()), worker),
                assessed.statement());
        copy(
                task,
                answers,
                DECISION,
                decisionLetter.words(DECISION, determination, Map.of("worker", worker)),
                decisionLetter.statement(determination));
        return Completion.done()
                .with(PathwayVariables.ELIGIBLE, determination.goesOn())
                .with(PathwayVariables.CHARGEABLE, determination.chargeable());
    }

    private EligibilityTest test(OpenTask task) {
        return determinations
                .test(task.caseNumber())
                .orElseThrow(() -> new IllegalStateException("Eligibility was not tested in " + task.caseNumber()));
    }

    private static Optional<Completion.Refused> object(
            OpenTask task, DecideEligibilityAnswers answers, EligibilityTest test, LocalDate assessedOn) {
        boolean departs = answers.eligible().yes() != test.eligible();
        boolean asked = (answers.eligible().yes() || answers.byPower()) && test.basis() != LegalBasis.CHILDREN_ACT;
        Objections objections = new Objections()
                .when(
                        departs && answers.departure() == null,
                        "departure",
                        "Your decision differs from what the rules say. Say why.")
                .when(answers.sentOn().isAfter(task.today()), "sentOn", "Send the copies first: " + Words.NOT_YET)
                .when(
                        answers.sentOn().isBefore(assessedOn),
                        "sentOn",
                        "This is before the assessment of " + Words.day(assessedOn) + ".");
        power(answers, test, objections);
        if (asked) {
            objections
                    .missing(answers.ordinarilyResident(), "ordinarilyResident", "Say whether they live in our area.")
                    .missing(
                            answers.wantsNeedsMet(),
                            "wantsNeedsMet",
                            "Ask whether they want the council to meet the needs.");
        }
        return objections.refusal();
    }

    /** The power is for somebody of this area who wants it, and for an outcome that the assessment found. */
    private static void power(DecideEligibilityAnswers answers, EligibilityTest test, Objections objections) {
        if (!answers.byPower()) {
            return;
        }
        objections
                .when(
                        test.basis() == LegalBasis.CHILDREN_ACT,
                        "usesPower",
                        "Section 17 is such a power already: decide that services are provided, with your reasons.")
                .when(
                        test.outcomes().isEmpty() && test.basis() == LegalBasis.CARE_ACT_ADULT,
                        "usesPower",
                        "The assessment found nothing that they cannot do, so there is no need to meet.")
                .missing(answers.powerReason(), "powerReason", "Say why the council meets needs that it need not meet.")
                .when(
                        answers.ordinarilyResident() == YesNo.NO,
                        "usesPower",
                        "They live in the area of another council: help them to ask it.")
                .when(
                        answers.wantsNeedsMet() == YesNo.NO,
                        "usesPower",
                        "They do not want the council to meet the needs, so there is nothing to use a power for.");
    }

    private static Determination determination(OpenTask task, DecideEligibilityAnswers answers, EligibilityTest test) {
        boolean departs = answers.eligible().yes() != test.eligible();
        return new Determination(
                task.recordId("determination"),
                test,
                answers.eligible().yes(),
                departs ? answers.departure() : null,
                answers.reasons(),
                answer(answers.ordinarilyResident()),
                answer(answers.wantsNeedsMet()),
                answers.sentOn(),
                task.user(),
                answers.byPower() ? answers.powerReason() : null);
    }

    private static @Nullable Boolean answer(@Nullable YesNo answer) {
        return answer == null ? null : answer.yes();
    }

    private void copy(OpenTask task, DecideEligibilityAnswers answers, String kind, String words, Statement statement) {
        letters.record(
                new Letter(
                        task.recordId(kind),
                        task.caseNumber(),
                        kind,
                        words,
                        answers.sentOn(),
                        answers.sentBy(),
                        statement),
                task.user());
    }
}
