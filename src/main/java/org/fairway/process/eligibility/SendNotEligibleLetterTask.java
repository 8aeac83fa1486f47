package org.fairway.process.eligibility;

import java.util.Map;
import java.util.Optional;
import org.fairway.eligibility.Determination;
import org.fairway.eligibility.Determinations;
import org.fairway.eligibility.PersonalAdvice;
import org.fairway.letter.Letter;
import org.fairway.letter.LetterWords;
import org.fairway.letter.Letters;
import org.fairway.process.identity.Colleagues;
import org.fairway.process.task.Completion;
import org.fairway.process.task.HumanTask;
import org.fairway.process.task.OpenTask;
import org.fairway.process.task.Prefill;
import org.fairway.process.variable.PathwayVariables;
import org.fairway.reference.ReferenceData;
import org.springframework.stereotype.Component;

/** Writes personal advice to someone whose needs are not eligible: Care Act 2014, section 13(5). */
@Component
class SendNotEligibleLetterTask implements HumanTask<SendNotEligibleLetterAnswers> {
    private static final String KIND = "NOT_ELIGIBLE";
    private static final String CLOCK = "not-eligible-follow-up";
    private final Determinations determinations;
    private final AssessmentOfCase assessment;
    private final PersonOfCase person;
    private final DecisionLetter decisionLetter;
    private final Letters letters;
    private final ReferenceData reference;
    private final Colleagues colleagues;

    SendNotEligibleLetterTask(
            Determinations determinations,
            AssessmentOfCase assessment,
            PersonOfCase person,
            DecisionLetter decisionLetter,
            Letters letters,
            ReferenceData reference,
            Colleagues colleagues) {
        this.determinations = determinations;
        this.assessment = assessment;
        this.person = person;
        this.decisionLetter = decisionLetter;
        this.letters = letters;
        this.reference = reference;
        this.colleagues = colleagues;
    }

    @Override
    public String taskKey() {
        return EligibilityProcess.SEND_NOT_ELIGIBLE_LETTER;
    }

    @Override
    public Class<SendNotEligibleLetterAnswers> answers() {
        return SendNotEligibleLetterAnswers.class;
    }

    @Override
    public Prefill prefill(OpenTask task) {
        Determination determination = determination(task);
        return Prefill.empty()
                .with("personName", person.of(task.caseNumber()).name())
                .with("reasons", determination.reasons())
                .with(
                        "letterWords",
                        decisionLetter
                                .words(
                                        KIND,
                                        determination,
                                        Map.of(
                                                "worker",
                                                colleagues.nameOf(task.user()),
                                                "advice",
                                                "*(what you write below)*",
                                                "prevention",
                                                "*(what you write below)*",
                                                "followUpDate",
                                                "*(the day you choose below)*"))
                                .replace(
                                        LetterWords.STATEMENT,
                                        decisionLetter.statement(determination).text())
                                .replace(
                                        LetterWords.PERSON,
                                        person.of(task.caseNumber()).name()))
                .with(
                        "advice",
                        assessment.adviceDraft(
                                task.caseNumber(), determination.test().basis()))
                .with("followUpOn", reference.due(CLOCK, task.today()))
                .with("sentOn", task.today());
    }

    @Override
    public Completion complete(OpenTask task, SendNotEligibleLetterAnswers answers) {
        if (!PersonalAdvice.complete(answers.advice())) {
            return Completion.refused(
                    "advice", "Write what may help after each need that is named. The advice has to fit this person.");
        }
        Optional<Completion.Refused> objection =
                LetterDates.object(task, answers.sentOn(), answers.followUpOn(), reference.due(CLOCK, task.today()));
        if (objection.isPresent()) {
            return objection.get();
        }
        Determination determination = determination(task);
        String words = decisionLetter.words(
                KIND,
                determination,
                Map.of(
                        "worker",
                        colleagues.nameOf(task.user()),
                        "advice",
                        answers.advice(),
                        "prevention",
                        answers.prevention(),
                        "followUpDate",
                        Words.day(answers.followUpOn())));
        letters.record(
                new Letter(
                        task.recordId(KIND),
                        task.caseNumber(),
                        KIND,
                        words,
                        answers.sentOn(),
                        answers.sentBy(),
                        decisionLetter.statement(determination)),
                task.user());
        return Completion.done().with(PathwayVariables.FOLLOW_UP_ON, answers.followUpOn());
    }

    private Determination determination(OpenTask task) {
        return determinations
                .current(task.caseNumber())
                .orElseThrow(() -> new IllegalStateException("Nothing was decided in " + task.caseNumber()));
    }
}
