package org.fairway.process.payment;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.fairway.payment.CancelPaymentRun;
import org.fairway.payment.CheckPaymentRun;
import org.fairway.payment.PaymentRun;
import org.fairway.payment.RunNumber;
import org.fairway.payment.RunStep;
import org.fairway.process.task.Completion;
import org.fairway.process.task.HumanTask;
import org.fairway.process.task.OpenTask;
import org.fairway.process.task.Prefill;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** T21, second step: a payments officer goes through what is new, changed or stands out before anybody approves it. */
@Component
class CheckPaymentRunTask implements HumanTask<CheckPaymentRunTask.Answers> {
    private final CheckPaymentRun check;
    private final CancelPaymentRun cancel;
    private final RunFindings findings;
    private final RunWords words;

    CheckPaymentRunTask(CheckPaymentRun check, CancelPaymentRun cancel, RunFindings findings, RunWords words) {
        this.check = check;
        this.cancel = cancel;
        this.findings = findings;
        this.words = words;
    }

    record Answers(
            Choice decision,

            @Nullable @Size(max = 1000, message = "Use 1,000 characters or fewer.")
            String reason) {}

    enum Choice {
        CHECKED,
        CANCEL
    }

    @Override
    public String taskKey() {
        return PaymentRunProcess.CHECK_PAYMENT_RUN;
    }

    @Override
    public Class<Answers> answers() {
        return Answers.class;
    }

    @Override
    public Prefill prefill(OpenTask task) {
        PaymentRun run = words.runOf(task);
        LocalDate today = task.today();
        Prefill form = words.about(run, task, List.of()).with("compareWords", words.compared(run));
        form = findings.payments(form, run, today);
        form = findings.comparison(form, run, today);
        return findings.exceptions(form, run, today);
    }

    @Override
    public Completion complete(OpenTask task, Answers answers) {
        RunNumber number = new RunNumber(task.businessKey());
        if (answers.decision() == Choice.CANCEL) {
            return answers.reason() == null
                    ? Completion.refused("reason", "Say why the run is cancelled.")
                    : completion(cancel.cancel(number, answers.reason(), task.user()), false);
        }
        return answers.reason() == null
                ? completion(check.check(number, task.user()), true)
                : Completion.refused("reason", "A run that was checked is not cancelled. Leave the reason out.");
    }

    private static Completion completion(RunStep step, boolean checked) {
        return step instanceof RunStep.Refused refused
                ? Completion.refused("decision", refused.reason())
                : Completion.done().with(PaymentRunProcess.RUN_CHECKED, checked);
    }
}
