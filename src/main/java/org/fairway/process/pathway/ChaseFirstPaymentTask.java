package org.fairway.process.pathway;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fairway.letter.LetterText;
import org.fairway.pathway.PaymentChase;
import org.fairway.pathway.PaymentChaseOutcome;
import org.fairway.pathway.PaymentChases;
import org.fairway.payment.Ledger;
import org.fairway.process.task.Completion;
import org.fairway.process.task.HumanTask;
import org.fairway.process.task.OpenTask;
import org.fairway.process.task.Prefill;
import org.springframework.stereotype.Component;

/** Somebody finds out why an agreed first payment is late. What they say is held against the ledger. */
@Component
class ChaseFirstPaymentTask implements HumanTask<ChaseFirstPaymentAnswers> {
    private final Ledger ledger;
    private final PaymentChases chases;

    ChaseFirstPaymentTask(Ledger ledger, PaymentChases chases) {
        this.ledger = ledger;
        this.chases = chases;
    }

    @Override
    public String taskKey() {
        return PathwayProcess.CHASE_FIRST_PAYMENT;
    }

    @Override
    public Class<ChaseFirstPaymentAnswers> answers() {
        return ChaseFirstPaymentAnswers.class;
    }

    @Override
    public Prefill prefill(OpenTask task) {
        return Prefill.empty().with("chasedOn", task.today()).with("chasedText", earlier(chases.of(task.caseNumber())));
    }

    @Override
    public Completion complete(OpenTask task, ChaseFirstPaymentAnswers answers) {
        if (answers.chasedOn().isAfter(task.today())) {
            return Completion.refused("chasedOn", "This day is in the future.");
        }
        return contradiction(task, answers).orElseGet(() -> keep(task, answers));
    }

    private Completion keep(OpenTask task, ChaseFirstPaymentAnswers answers) {
        chases.record(
                new PaymentChase(
                        UUID.randomUUID(),
                        task.caseNumber(),
                        answers.chasedOn(),
                        answers.outcome(),
                        answers.found(),
                        answers.outcome().stillAwaited() ? answers.expectedOn() : null),
                task.user());
        return Completion.done()
                .with(PathwayProcess.FIRST_PAYMENT_AWAITED, answers.outcome().stillAwaited());
    }

    private Optional<Completion> contradiction(OpenTask task, ChaseFirstPaymentAnswers answers) {
        boolean paid = !ledger.paid(task.caseNumber()).isEmpty();
        PaymentChaseOutcome outcome = answers.outcome();
        if (paid && outcome != PaymentChaseOutcome.PAID) {
            return refuse("outcome", "The ledger shows that it has been paid. Say so.");
        }
        if (!paid && outcome == PaymentChaseOutcome.PAID) {
            return refuse("outcome", "The ledger shows no payment of this case. It counts once a run released it.");
        }
        if (outcome.stillAwaited()
                && (answers.expectedOn() == null || answers.expectedOn().isBefore(task.today()))) {
            return refuse("expectedOn", "Say on which day it will be paid, today or later.");
        }
        return Optional.empty();
    }

    private static Optional<Completion> refuse(String field, String reason) {
        return Optional.of(Completion.refused(field, reason));
    }

    private static String earlier(List<PaymentChase> earlier) {
        return earlier.isEmpty()
                ? "not yet"
                : earlier.stream()
                        .map(chase -> LetterText.day(chase.chasedOn()) + ": " + chase.found())
                        .collect(Collectors.joining("\n\n"));
    }
}
