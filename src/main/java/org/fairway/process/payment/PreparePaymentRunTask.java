package org.fairway.process.payment;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.fairway.payment.ForeseePaymentRun;
import org.fairway.payment.Outlook;
import org.fairway.payment.PreparePaymentRun;
import org.fairway.payment.RunNumber;
import org.fairway.payment.RunStep;
import org.fairway.process.task.Completion;
import org.fairway.process.task.HumanTask;
import org.fairway.process.task.OpenTask;
import org.fairway.process.task.Prefill;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** T21, first step: a payments officer looks at what is due and chooses the pay date. */
@Component
class PreparePaymentRunTask implements HumanTask<PreparePaymentRunTask.Answers> {
    private final PreparePaymentRun prepare;
    private final ForeseePaymentRun foresee;
    private final PaymentLists lists;

    PreparePaymentRunTask(PreparePaymentRun prepare, ForeseePaymentRun foresee, PaymentLists lists) {
        this.prepare = prepare;
        this.foresee = foresee;
        this.lists = lists;
    }

    record Answers(
            Choice decision,
            @Nullable LocalDate payDate,

            @Nullable @Size(max = 1000, message = "Use 1,000 characters or fewer.")
            String reason) {}

    enum Choice {
        PREPARE,
        NOT_NEEDED
    }

    @Override
    public String taskKey() {
        return PaymentRunProcess.PREPARE_PAYMENT_RUN;
    }

    @Override
    public Class<Answers> answers() {
        return Answers.class;
    }

    @Override
    public Prefill prefill(OpenTask task) {
        LocalDate payDate = prepare.earliestPayDate(task.today());
        Outlook outlook = foresee.foresee(payDate);
        long count = outlook.count();
        return Prefill.empty()
                .with("runNumber", task.businessKey())
                .with("payDate", payDate)
                .with("outlookPayDate", PaymentLists.day(payDate))
                .with("outlookCount", PaymentLists.payments(count))
                .with("outlookTotal", outlook.total().toString())
                .with("outlookShown", lists.shown(count, task.today()))
                .with("payments", lists.rows(outlook.payments(), task.today()))
                .with("anyOddities", !outlook.oddities().isEmpty())
                .with("oddities", lists.oddities(outlook.oddities(), task.today()))
                .with("anyHeld", !outlook.held().isEmpty())
                .with("heldWords", PaymentLists.heldWords(outlook.held().size()))
                .with("held", lists.held(outlook.held(), task.today()));
    }

    @Override
    public Completion complete(OpenTask task, Answers answers) {
        if (answers.decision() == Choice.NOT_NEEDED) {
            return answers.reason() == null
                    ? Completion.refused("reason", "Say why no run is needed.")
                    : Completion.done().with(PaymentRunProcess.RUN_NEEDED, false);
        }
        if (answers.payDate() == null) {
            return Completion.refused("payDate", "Choose the pay date.");
        }
        RunNumber number = new RunNumber(task.businessKey());
        RunStep step = prepare.prepare(number, answers.payDate(), task.today(), task.user());
        return step instanceof RunStep.Refused refused
                ? Completion.refused("payDate", refused.reason())
                : Completion.done().with(PaymentRunProcess.RUN_NEEDED, true);
    }
}
