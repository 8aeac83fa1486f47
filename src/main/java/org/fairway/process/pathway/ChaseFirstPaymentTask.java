package org.fairway.process.pathway;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fairway.agreement.Agreements;
import org.fairway.agreement.DirectPaymentAgreement;
import org.fairway.kernel.CaseNumber;
import org.fairway.kernel.Money;
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

/** Somebody finds out why an agreed first payment is late. What they say is held against the agreement and the ledger. */
@Component
class ChaseFirstPaymentTask implements HumanTask<ChaseFirstPaymentAnswers> {
    private final Agreements agreements;
    private final Ledger ledger;
    private final PaymentChases chases;

    ChaseFirstPaymentTask(Agreements agreements, Ledger ledger, PaymentChases chases) {
        this.agreements = agreements;
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
        return Prefill.empty()
                .with("chasedOn", task.today())
                .with(
                        "agreedText",
                        agreements
                                .current(task.caseNumber())
                                .map(ChaseFirstPaymentTask::terms)
                                .orElse("no agreement is on record"))
                .with("chasedText", earlier(chases.of(task.caseNumber())));
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
        Optional<DirectPaymentAgreement> agreement = agreements.current(task.caseNumber());
        boolean paid = agreement.filter(this::paid).isPresent();
        PaymentChaseOutcome outcome = answers.outcome();
        if (paid && outcome != PaymentChaseOutcome.PAID) {
            return refuse("outcome", "The ledger shows that it has been paid. Say so.");
        }
        if (!paid && outcome == PaymentChaseOutcome.PAID) {
            return refuse(
                    "outcome", "The ledger shows no payment under this agreement. It counts once a run released it.");
        }
        boolean due = agreement.isPresent() && agreement.get().weeklyNet().isMoreThan(Money.NIL);
        if (due && outcome == PaymentChaseOutcome.NOTHING_DUE) {
            return refuse(
                    "outcome",
                    "The agreement says that %s a week is due."
                            .formatted(agreement.get().weeklyNet()));
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

    private boolean paid(DirectPaymentAgreement agreement) {
        CaseNumber caseNumber = agreement.caseNumber();
        return ledger.paid(caseNumber).stream()
                .anyMatch(paid -> !paid.period().first().isBefore(agreement.startsOn()));
    }

    private static String terms(DirectPaymentAgreement agreement) {
        return "%s a week to %s from %s, and %s once at the start"
                .formatted(
                        agreement.weeklyNet(),
                        agreement.payeeName(),
                        LetterText.day(agreement.startsOn()),
                        agreement.oneOff());
    }

    private static String earlier(List<PaymentChase> earlier) {
        return earlier.isEmpty()
                ? "not yet"
                : earlier.stream()
                        .map(chase -> LetterText.day(chase.chasedOn()) + ": " + chase.found())
                        .collect(Collectors.joining("\n\n"));
    }
}
