package org.fairway.process.signoff;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.fairway.letter.Letter;
import org.fairway.letter.LetterDrafts;
import org.fairway.letter.Letters;
import org.fairway.pathway.Cases;
import org.fairway.person.People;
import org.fairway.planning.PlanWording;
import org.fairway.process.identity.Colleagues;
import org.fairway.process.task.Completion;
import org.fairway.process.task.HumanTask;
import org.fairway.process.task.OpenTask;
import org.fairway.process.task.Prefill;
import org.fairway.reference.ReferenceData;
import org.fairway.signoff.SignOffDecision;
import org.fairway.signoff.SignOffs;
import org.springframework.stereotype.Component;

/** The person is told why their plan was returned and what happens next. */
@Component
class ExplainReturnedPlanTask implements HumanTask<LetterAnswers> {
    static final String KIND = "PLAN_RETURNED";
    private final SignOffs signOffs;
    private final Letters letters;
    private final Cases cases;
    private final People people;
    private final ReferenceData reference;
    private final Colleagues colleagues;
    private final LetterDrafts drafts;

    ExplainReturnedPlanTask(
            SignOffs signOffs,
            Letters letters,
            Cases cases,
            People people,
            ReferenceData reference,
            Colleagues colleagues,
            LetterDrafts drafts) {
        this.signOffs = signOffs;
        this.letters = letters;
        this.cases = cases;
        this.people = people;
        this.reference = reference;
        this.colleagues = colleagues;
        this.drafts = drafts;
    }

    @Override
    public String taskKey() {
        return SignOffProcess.EXPLAIN_RETURNED_PLAN;
    }

    @Override
    public Class<LetterAnswers> answers() {
        return LetterAnswers.class;
    }

    @Override
    public Prefill prefill(OpenTask task) {
        return Prefill.empty()
                .with("personName", name(task))
                .with("letterWords", words(task, ""))
                .with("sentOn", task.today());
    }

    @Override
    public Completion complete(OpenTask task, LetterAnswers answers) {
        if (answers.sentOn().isBefore(decision(task).decidedOn())) {
            return Completion.refused("sentOn", "The plan was not returned yet on that day.");
        }
        String note = answers.personalNote() == null ? "" : answers.personalNote();
        letters.record(
                new Letter(
                        UUID.randomUUID(),
                        task.caseNumber(),
                        KIND,
                        words(task, note),
                        answers.sentOn(),
                        answers.sentBy()),
                task.user());
        return Completion.done();
    }

    private String words(OpenTask task, String note) {
        SignOffDecision decision = decision(task);
        Map<String, String> values = new HashMap<>();
        values.put("name", name(task));
        values.put("returnedOn", PlanWording.day(decision.decidedOn()));
        values.put("reason", Objects.requireNonNull(decision.returnReason()).toldAs());
        values.put("explanation", decision.explanation());
        values.put("nextBy", PlanWording.day(reference.due("prepare-plan", task.today())));
        values.put("note", note);
        values.put("worker", colleagues.nameOf(task.user()));
        return drafts.of(KIND, cases.get(task.caseNumber()).legalBasis(), values);
    }

    private SignOffDecision decision(OpenTask task) {
        return signOffs.latest(task.caseNumber())
                .orElseThrow(() -> new IllegalStateException("Nothing was decided in " + task.caseNumber()));
    }

    private String name(OpenTask task) {
        return people.get(cases.get(task.caseNumber()).person()).name();
    }
}
