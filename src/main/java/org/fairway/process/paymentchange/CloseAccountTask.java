package org.fairway.process.paymentchange;

import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.fairway.kernel.Money;
import org.fairway.letter.LetterText;
import org.fairway.paymentchange.CloseAccount;
import org.fairway.paymentchange.ClosedAccount;
import org.fairway.paymentchange.KeepRecords;
import org.fairway.paymentchange.PaymentChange;
import org.fairway.paymentchange.PaymentChanges;
import org.fairway.process.task.Completion;
import org.fairway.process.task.HumanTask;
import org.fairway.process.task.OpenTask;
import org.fairway.process.task.Prefill;
import org.fairway.reference.ReferenceData;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The account of a direct payment that has ended is closed, once everybody employed has been paid. */
@Component
class CloseAccountTask implements HumanTask<CloseAccountTask.Answers> {
    private final PaymentChanges changes;
    private final CloseAccount close;
    private final ChangeWords words;
    private final KeepRecords keep;

    CloseAccountTask(PaymentChanges changes, CloseAccount close, ChangeWords words, ReferenceData reference) {
        this.changes = changes;
        this.close = close;
        this.words = words;
        this.keep = new KeepRecords(reference);
    }

    record Answers(
            @Nullable @PastOrPresent(message = "This date is in the future.")
            LocalDate settledOn,

            Money balance,

            @Size(max = 4000, message = ProposePaymentChangeAnswers.TOO_LONG)
            String accounted) {}

    @Override
    public String taskKey() {
        return PaymentChangeProcess.CLOSE_ACCOUNT;
    }

    @Override
    public Class<Answers> answers() {
        return Answers.class;
    }

    @Override
    public Prefill prefill(OpenTask task) {
        PaymentChange change = change(task);
        LocalDate first = changes.told(change.id()).effectiveOn();
        Money unpaid = close.unpaid(change);
        return Prefill.empty()
                .with("personName", words.person(change.caseNumber()))
                .with("lastDayWords", first == null ? null : LetterText.day(first.minusDays(1)))
                .with("keptUntilWords", first == null ? null : LetterText.day(keep.until(first.minusDays(1))))
                .with("costWords", ChangeWords.lastCosts(change.lastCosts()))
                .with("employed", !change.lastCosts().costs().isEmpty())
                .with(
                        "unpaidWords",
                        unpaid.isNil()
                                ? null
                                : "%s is not paid yet. The next payment run pays it; close the account after that."
                                        .formatted(unpaid));
    }

    @Override
    public Completion complete(OpenTask task, Answers answers) {
        PaymentChange change = change(task);
        ClosedAccount closed = new ClosedAccount(
                change.id(), answers.settledOn(), answers.balance(), answers.accounted(), task.today(), task.user());
        return close.close(change, closed)
                .<Completion>map(objection -> new Completion.Refused(List.of(ChangeWords.problem(objection))))
                .orElseGet(Completion::done);
    }

    private PaymentChange change(OpenTask task) {
        return changes.get(task.fact(PaymentChangeProcess.PAYMENT_CHANGE));
    }
}
