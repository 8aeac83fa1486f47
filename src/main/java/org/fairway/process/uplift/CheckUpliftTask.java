package org.fairway.process.uplift;

import org.fairway.process.task.Completion;
import org.fairway.process.task.HumanTask;
import org.fairway.process.task.OpenTask;
import org.fairway.process.task.Prefill;
import org.springframework.stereotype.Component;

/** Whoever prepared an uplift, or a colleague, looks at what it comes to before somebody decides. */
@Component
class CheckUpliftTask implements HumanTask<CheckUpliftTask.Answers> {
    private final UpliftWords words;

    CheckUpliftTask(UpliftWords words) {
        this.words = words;
    }

    record Answers(UpliftProcess.Check decision) {}

    @Override
    public String taskKey() {
        return UpliftProcess.CHECK_UPLIFT;
    }

    @Override
    public Class<Answers> answers() {
        return Answers.class;
    }

    @Override
    public Prefill prefill(OpenTask task) {
        return words.about(words.upliftOf(task), task);
    }

    @Override
    public Completion complete(OpenTask task, Answers answers) {
        if (answers.decision() == UpliftProcess.Check.PASS_ON
                && words.upliftOf(task).figures().agreements() == 0) {
            return Completion.refused("decision", "Nobody’s payment changes by this. Choose again.");
        }
        return Completion.done().with(UpliftProcess.UPLIFT_CHECK, answers.decision());
    }
}
