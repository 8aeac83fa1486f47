package org.fairway.process.payment;

import jakarta.validation.constraints.Size;
import java.util.List;
import org.fairway.payment.CancelPaymentRun;
import org.fairway.payment.PaymentRun;
import org.fairway.payment.RunNumber;
import org.fairway.payment.RunStep;
import org.fairway.payment.SendPaymentRun;
import org.fairway.process.task.Completion;
import org.fairway.process.task.HumanTask;
import org.fairway.process.task.OpenTask;
import org.fairway.process.task.Prefill;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Last step: a payments officer sends the released payments and says so, or withdraws the run before it leaves. */
@Component
class SendPaymentFileTask implements HumanTask<SendPaymentFileTask.Answers> {
    private final SendPaymentRun send;
    private final CancelPaymentRun cancel;
    private final RunWords words;
    private final FileWords file;

    SendPaymentFileTask(SendPaymentRun send, CancelPaymentRun cancel, RunWords words, FileWords file) {
        this.send = send;
        this.cancel = cancel;
        this.words = words;
        this.file = file;
    }

    record Answers(
            Choice decision,

            @Nullable @Size(max = 1000, message = "Use 1,000 characters or fewer.")
            String reason) {}

    enum Choice {
        SENT,
        WITHDRAW
    }

    @Override
    public String taskKey() {
        return PaymentRunProcess.SEND_PAYMENT_FILE;
    }

    @Override
    public Class<Answers> answers() {
        return Answers.class;
    }

    @Override
    public Prefill prefill(OpenTask task) {
        PaymentRun run = words.runOf(task);
        return words.held(file.added(words.about(run, task, List.of()), run.number()), run);
    }

    @Override
    public Completion complete(OpenTask task, Answers answers) {
        RunNumber number = new RunNumber(task.businessKey());
        if (answers.decision() == Choice.WITHDRAW) {
            return answers.reason() == null
                    ? Completion.refused("reason", "Say why the run is withdrawn.")
                    : completion(cancel.cancel(number, answers.reason(), task.user()), false);
        }
        return answers.reason() == null
                ? completion(send.send(number, task.today(), task.user()), true)
                : Completion.refused("reason", "A run that was sent is not withdrawn. Leave the reason out.");
    }

    private static Completion completion(RunStep step, boolean sent) {
        return step instanceof RunStep.Refused refused
                ? Completion.refused("decision", refused.reason())
                : Completion.done().with(PaymentRunProcess.RUN_SENT, sent);
    }
}
