package org.fairway.process.spending;

import java.util.HashMap;
import java.util.Map;
import org.fairway.kernel.Sentence;
import org.fairway.letter.Letter;
import org.fairway.letter.LetterDrafts;
import org.fairway.letter.LetterText;
import org.fairway.letter.Letters;
import org.fairway.process.identity.Colleagues;
import org.fairway.process.task.Completion;
import org.fairway.process.task.HumanTask;
import org.fairway.process.task.OpenTask;
import org.fairway.process.task.Prefill;
import org.fairway.spending.KeptAnswer;
import org.fairway.spending.KeptAnswers;
import org.fairway.spending.PlanInForce;
import org.fairway.spending.SpendingQuestion;
import org.springframework.stereotype.Component;

/** The person is told the answer in writing, so that they can show it at a later check. */
@Component
class TellSpendingAnswerTask implements HumanTask<SpendingAnswerTold> {
    private static final String KIND = "SPENDING_ANSWER";
    private final KeptAnswers kept;
    private final Letters letters;
    private final Colleagues colleagues;
    private final LetterDrafts drafts;

    TellSpendingAnswerTask(KeptAnswers kept, Letters letters, Colleagues colleagues, LetterDrafts drafts) {
        this.kept = kept;
        this.letters = letters;
        this.colleagues = colleagues;
        this.drafts = drafts;
    }

    @Override
    public String taskKey() {
        return SpendingQuestionProcess.TELL_ANSWER;
    }

    @Override
    public Class<SpendingAnswerTold> answers() {
        return SpendingAnswerTold.class;
    }

    @Override
    public Prefill prefill(OpenTask task) {
        KeptAnswer answer = answer(task);
        return Prefill.empty()
                .with("answerWords", answer.answer().words())
                .with("insteadWords", answer.answer().instead())
                .with("groundWords", ground(answer))
                .with("ruleReason", answer.answer().reason())
                .with("letterWords", words(task, answer, ""))
                .with("toldOn", task.today());
    }

    @Override
    public Completion complete(OpenTask task, SpendingAnswerTold told) {
        KeptAnswer answer = answer(task);
        if (told.toldOn().isBefore(answer.askedOn()) || told.toldOn().isAfter(task.today())) {
            return Completion.refused("toldOn", "It is told between the day it was asked and today.");
        }
        String note = told.personalNote() == null ? "" : told.personalNote();
        letters.record(
                new Letter(
                        task.recordId(KIND),
                        answer.caseNumber(),
                        KIND,
                        words(task, answer, note),
                        told.toldOn(),
                        told.toldBy()),
                task.user());
        return Completion.done();
    }

    private KeptAnswer answer(OpenTask task) {
        return kept.find(task.fact(SpendingQuestionProcess.SPENDING_ANSWER))
                .orElseThrow(() -> new IllegalStateException("No answer was kept for " + task.businessKey()));
    }

    private String words(OpenTask task, KeptAnswer answer, String note) {
        SpendingQuestion question = answer.question();
        Map<String, String> values = new HashMap<>();
        PlanInForce plan = kept.plan(answer.caseNumber()).orElseThrow();
        values.put("name", plan.person());
        values.put("askedOn", LetterText.day(answer.askedOn()));
        values.put("what", LetterText.quoted(question.what()));
        values.put("cost", question.cost().toString());
        values.put("answer", answer.answer().words());
        values.put("instead", answer.answer().instead());
        values.put("ground", Sentence.capitalised(ground(answer)));
        values.put("version", String.valueOf(answer.planVersion()));
        values.put("note", note);
        values.put("worker", colleagues.nameOf(task.user()));
        return drafts.of(KIND, plan.basis(), values);
    }

    private static String ground(KeptAnswer answer) {
        return "%s (%s)"
                .formatted(answer.answer().ground().words(), answer.answer().law());
    }
}
