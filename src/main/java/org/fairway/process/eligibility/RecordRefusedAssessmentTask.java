package org.fairway.process.eligibility;

import java.util.Map;
import java.util.Optional;
import org.fairway.letter.Letter;
import org.fairway.letter.LetterDrafts;
import org.fairway.letter.Letters;
import org.fairway.process.identity.Colleagues;
import org.fairway.process.task.Completion;
import org.fairway.process.task.HumanTask;
import org.fairway.process.task.OpenTask;
import org.fairway.process.task.Prefill;
import org.fairway.process.variable.CaseVariables;
import org.fairway.process.variable.PathwayVariables;
import org.fairway.reference.ReferenceData;
import org.springframework.stereotype.Component;

/** Writes to someone who refused an assessment: the refusal stands and the door stays open. */
@Component
class RecordRefusedAssessmentTask implements HumanTask<RecordRefusedAssessmentAnswers> {
    private static final String KIND = "ASSESSMENT_REFUSED";
    private static final String CLOCK = "refused-assessment-follow-up";
    private final Letters letters;
    private final RefusalOfAssessment refusal;
    private final PersonOfCase person;
    private final ReferenceData reference;
    private final Colleagues colleagues;
    private final LetterDrafts drafts;

    RecordRefusedAssessmentTask(
            Letters letters,
            RefusalOfAssessment refusal,
            PersonOfCase person,
            ReferenceData reference,
            Colleagues colleagues,
            LetterDrafts drafts) {
        this.letters = letters;
        this.refusal = refusal;
        this.person = person;
        this.reference = reference;
        this.colleagues = colleagues;
        this.drafts = drafts;
    }

    @Override
    public String taskKey() {
        return EligibilityProcess.RECORD_REFUSED_ASSESSMENT;
    }

    @Override
    public Class<RecordRefusedAssessmentAnswers> answers() {
        return RecordRefusedAssessmentAnswers.class;
    }

    @Override
    public Prefill prefill(OpenTask task) {
        return Prefill.empty()
                .with("personName", person.of(task.caseNumber()).name())
                .with("reason", refusal.reason(task))
                .with("refusalWords", refusal.words(task))
                .with("letterWords", letter(task, "*(what you write below)*", "*(the day you choose below)*"))
                .with("followUpOn", reference.due(CLOCK, task.today()))
                .with("sentOn", task.today());
    }

    @Override
    public Completion complete(OpenTask task, RecordRefusedAssessmentAnswers answers) {
        Optional<Completion.Refused> objection =
                LetterDates.object(task, answers.sentOn(), answers.followUpOn(), reference.due(CLOCK, task.today()));
        if (objection.isPresent()) {
            return objection.get();
        }
        letters.record(
                new Letter(
                        task.recordId(KIND),
                        task.caseNumber(),
                        KIND,
                        letter(task, answers.help(), Words.day(answers.followUpOn())),
                        answers.sentOn(),
                        answers.sentBy()),
                task.user());
        return Completion.done()
                .with(PathwayVariables.ELIGIBLE, false)
                .with(PathwayVariables.CHARGEABLE, false)
                .with(PathwayVariables.FOLLOW_UP_ON, answers.followUpOn());
    }

    private String letter(OpenTask task, String help, String followUpDate) {
        return drafts.of(
                KIND,
                task.fact(CaseVariables.LEGAL_BASIS),
                Map.of(
                        "name",
                        person.of(task.caseNumber()).name(),
                        "help",
                        help,
                        "followUpDate",
                        followUpDate,
                        "worker",
                        colleagues.nameOf(task.user())));
    }
}
