package org.fairway.process.uplift;

import jakarta.validation.constraints.Size;
import org.fairway.process.task.Completion;
import org.fairway.process.task.HumanTask;
import org.fairway.process.task.OpenTask;
import org.fairway.process.task.Prefill;
import org.fairway.uplift.DecideUplift;
import org.fairway.uplift.PrepareUplift;
import org.fairway.uplift.Uplift;
import org.fairway.uplift.UpliftStep;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Somebody who did not prepare an uplift applies it as it was worked out, or refuses it. */
@Component
class DecideUpliftTask implements HumanTask<DecideUpliftTask.Answers> {
    private final DecideUplift decide;
    private final PrepareUplift prepare;
    private final UpliftWords words;

    DecideUpliftTask(DecideUplift decide, PrepareUplift prepare, UpliftWords words) {
        this.decide = decide;
        this.prepare = prepare;
        this.words = words;
    }

    record Answers(
            Choice decision,

            @Nullable @Size(max = 1000, message = "Use 1,000 characters or fewer.")
            String refusal) {}

    enum Choice {
        APPLY,
        WORK_OUT_AGAIN,
        REFUSE
    }

    @Override
    public String taskKey() {
        return UpliftProcess.DECIDE_UPLIFT;
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
        Uplift uplift = words.upliftOf(task);
        if (answers.decision() == Choice.REFUSE) {
            return answers.refusal() == null
                    ? Completion.refused("refusal", "Say why the uplift is refused.")
                    : completion(decide.refuse(uplift, answers.refusal(), task.user()), UpliftProcess.Outcome.REFUSED);
        }
        if (answers.refusal() != null) {
            return Completion.refused("refusal", "An uplift that is not refused needs no such reason. Leave it out.");
        }
        return answers.decision() == Choice.APPLY
                ? completion(decide.apply(uplift, task.today(), task.user()), UpliftProcess.Outcome.APPLIED)
                : completion(prepare.again(uplift, task.today(), task.user()), UpliftProcess.Outcome.AGAIN);
    }

    private static Completion completion(UpliftStep step, UpliftProcess.Outcome outcome) {
        return step instanceof UpliftStep.Refused refused
                ? Completion.refused("decision", refused.reason())
                : Completion.done().with(UpliftProcess.UPLIFT_OUTCOME, outcome);
    }
}
