package org.fairway.process.payment;

import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.fairway.payment.CancelPaymentRun;
import org.fairway.payment.CheckPayDate;
import org.fairway.payment.PaymentRun;
import org.fairway.payment.ReleasePaymentRun;
import org.fairway.payment.RunNumber;
import org.fairway.payment.RunStep;
import org.fairway.process.task.Completion;
import org.fairway.process.task.HumanTask;
import org.fairway.process.task.OpenTask;
import org.fairway.process.task.Prefill;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** T21, fourth step: somebody who has had no part in the run releases it or withdraws it. */
@Component
class ReleasePaymentRunTask implements HumanTask<ReleasePaymentRunTask.Answers> {
    private final ReleasePaymentRun release;
    private final CheckPayDate checkPayDate;
    private final CancelPaymentRun cancel;
    private final RunFindings findings;
    private final RunWords words;

    ReleasePaymentRunTask(
            ReleasePaymentRun release,
            CheckPayDate checkPayDate,
            CancelPaymentRun cancel,
            RunFindings findings,
            RunWords words) {
        this.release = release;
        this.checkPayDate = checkPayDate;
        this.cancel = cancel;
        this.findings = findings;
        this.words = words;
    }

    record Answers(
            Choice decision,

            @Nullable @Size(max = 1000, message = "Use 1,000 characters or fewer.")
            String reason) {}

    enum Choice {
        RELEASE,
        WITHDRAW
    }

    @Override
    public String taskKey() {
        return PaymentRunProcess.RELEASE_PAYMENT_RUN;
    }

    @Override
    public Class<Answers> answers() {
        return Answers.class;
    }

    @Override
    public Prefill prefill(OpenTask task) {
        PaymentRun run = words.runOf(task);
        return words.held(findings.payments(words.about(run, task, RunWords.everybody(run)), run, task.today()), run);
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
                ? released(release.release(number, task.today(), task.user()))
                : Completion.refused("reason", "A run that is released is not withdrawn. Leave the reason out.");
    }

    /** A day that became a bank holiday since takes the release back with it. */
    private Completion released(RunStep step) {
        Optional<String> closed = step instanceof RunStep.Taken taken
                ? checkPayDate.whyNoLonger(taken.run().payDate())
                : Optional.empty();
        return closed.map(reason -> (Completion) Completion.refused("decision", reason))
                .orElseGet(() -> completion(step, true));
    }

    private static Completion completion(RunStep step, boolean released) {
        return step instanceof RunStep.Refused refused
                ? Completion.refused("decision", refused.reason())
                : Completion.done().with(PaymentRunProcess.RUN_RELEASED, released);
    }
}
