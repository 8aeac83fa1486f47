package org.fairway.process.payment;

import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fairway.payment.ApprovePaymentRun;
import org.fairway.payment.CancelPaymentRun;
import org.fairway.payment.CheckPayDate;
import org.fairway.payment.ForeseePaymentRun;
import org.fairway.payment.Outlook;
import org.fairway.payment.PaymentRun;
import org.fairway.payment.RunNumber;
import org.fairway.payment.RunStep;
import org.fairway.payment.file.making.FreezeRun;
import org.fairway.process.task.Completion;
import org.fairway.process.task.HumanTask;
import org.fairway.process.task.OpenTask;
import org.fairway.process.task.Prefill;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** T21, third step: somebody who neither prepared nor checked the run approves it or cancels it. */
@Component
class ApprovePaymentRunTask implements HumanTask<ApprovePaymentRunTask.Answers> {
    private final ApprovePaymentRun approve;
    private final FreezeRun freeze;
    private final CheckPayDate checkPayDate;
    private final CancelPaymentRun cancel;
    private final ForeseePaymentRun foresee;
    private final PaymentLists lists;
    private final RunFindings findings;
    private final RunWords words;

    ApprovePaymentRunTask(
            ApprovePaymentRun approve,
            FreezeRun freeze,
            CheckPayDate checkPayDate,
            CancelPaymentRun cancel,
            ForeseePaymentRun foresee,
            PaymentLists lists,
            RunFindings findings,
            RunWords words) {
        this.approve = approve;
        this.freeze = freeze;
        this.checkPayDate = checkPayDate;
        this.cancel = cancel;
        this.foresee = foresee;
        this.lists = lists;
        this.findings = findings;
        this.words = words;
    }

    record Answers(
            Choice decision,

            @Nullable @Size(max = 1000, message = "Use 1,000 characters or fewer.")
            String reason) {}

    enum Choice {
        APPROVE,
        CANCEL
    }

    @Override
    public String taskKey() {
        return PaymentRunProcess.APPROVE_PAYMENT_RUN;
    }

    @Override
    public Class<Answers> answers() {
        return Answers.class;
    }

    @Override
    public Prefill prefill(OpenTask task) {
        PaymentRun run = words.runOf(task);
        Outlook now = foresee.again(run);
        List<PaymentLists.OddityRow> oddities = new ArrayList<>(lists.overtaken(now.overtaken(), task.today()));
        oddities.addAll(lists.oddities(now.oddities(), task.today()));
        Prefill form = words.about(run, task, RunWords.everybody(run))
                .with("compareWords", words.compared(run))
                .with("anyOddities", !oddities.isEmpty())
                .with("oddities", oddities);
        form = findings.payments(form, run, task.today());
        form = findings.comparison(form, run, task.today());
        return findings.exceptions(form, run, task.today());
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
                ? approved(approve.approve(number, task.user()), task)
                : Completion.refused("reason", "A run that is approved is not cancelled. Leave the reason out.");
    }

    /** What is approved is frozen with it; what cannot be is refused, and with it the approval. */
    private Completion approved(RunStep step, OpenTask task) {
        if (step instanceof RunStep.Taken taken) {
            Optional<String> closed = checkPayDate.whyNoLonger(taken.run().payDate());
            if (closed.isPresent()) {
                return Completion.refused("decision", closed.get());
            }
            List<Completion.Problem> problems = freeze.freeze(taken.run(), task.today(), task.user()).stream()
                    .map(reason -> new Completion.Problem("decision", reason))
                    .toList();
            if (!problems.isEmpty()) {
                return new Completion.Refused(problems);
            }
        }
        return completion(step, true);
    }

    private static Completion completion(RunStep step, boolean approved) {
        return step instanceof RunStep.Refused refused
                ? Completion.refused("decision", refused.reason())
                : Completion.done().with(PaymentRunProcess.RUN_APPROVED, approved);
    }
}
