package org.fairway.process.paymentchange;

import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.fairway.letter.LetterText;
import org.fairway.letter.SentBy;
import org.fairway.paymentchange.ChangeDays;
import org.fairway.paymentchange.ChangeState;
import org.fairway.paymentchange.ChangeStep;
import org.fairway.paymentchange.PaymentChange;
import org.fairway.paymentchange.PaymentChanges;
import org.fairway.process.task.Completion;
import org.fairway.process.task.HumanTask;
import org.fairway.process.task.Objections;
import org.fairway.process.task.OpenTask;
import org.fairway.process.task.Prefill;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The person, or who is left after a death, is told what was decided. Notice runs from this letter. */
@Component
class TellOfPaymentChangeTask implements HumanTask<TellOfPaymentChangeTask.Answers> {
    private final PaymentChanges changes;
    private final ChangeLetter letter;
    private final ChangeDays days;
    private final ChangeWords words;

    TellOfPaymentChangeTask(PaymentChanges changes, ChangeLetter letter, ChangeDays days, ChangeWords words) {
        this.changes = changes;
        this.letter = letter;
        this.days = days;
        this.words = words;
    }

    record Answers(
            @Nullable @Size(max = 2000, message = "Use 2,000 characters or fewer.")
            String personalNote,

            @PastOrPresent(message = "This date is in the future.")
            LocalDate sentOn,

            SentBy sentBy) {}

    @Override
    public String taskKey() {
        return PaymentChangeProcess.TELL;
    }

    @Override
    public Class<Answers> answers() {
        return Answers.class;
    }

    @Override
    public Prefill prefill(OpenTask task) {
        PaymentChange change = change(task);
        String representative = change.lastCosts().representative();
        return Prefill.empty()
                .with("personName", representative == null ? words.person(change.caseNumber()) : representative)
                .with("letterWords", letter.decided(task, change, task.today(), ""))
                .with("sentOn", task.today());
    }

    @Override
    public Completion complete(OpenTask task, Answers answers) {
        PaymentChange change = change(task);
        LocalDate decidedOn =
                changes.step(change.id(), ChangeState.APPROVED).orElseThrow().on();
        Optional<Completion.Refused> refusal = new Objections()
                .when(
                        answers.sentOn().isBefore(decidedOn),
                        "sentOn",
                        "Nothing was decided yet on that day. It was decided on %s."
                                .formatted(LetterText.day(decidedOn)))
                .refusal();
        if (refusal.isPresent()) {
            return refusal.get();
        }
        String note = answers.personalNote() == null ? "" : answers.personalNote();
        UUID sent = letter.record(
                task, change, letter.decided(task, change, answers.sentOn(), note), answers.sentOn(), answers.sentBy());
        changes.record(new ChangeStep(
                change.id(),
                change.version(),
                ChangeState.TOLD,
                null,
                sent,
                days.first(change.what(), answers.sentOn()),
                answers.sentOn(),
                task.user()));
        return Completion.done();
    }

    private PaymentChange change(OpenTask task) {
        return changes.get(task.fact(PaymentChangeProcess.PAYMENT_CHANGE));
    }
}
