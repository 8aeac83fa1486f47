package org.fairway.process.paymentchange;

import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fairway.audit.Decision;
import org.fairway.audit.Decisions;
import org.fairway.letter.LetterText;
import org.fairway.paymentchange.ChangeDays;
import org.fairway.paymentchange.DecidePaymentChange;
import org.fairway.paymentchange.Happening;
import org.fairway.paymentchange.Objection;
import org.fairway.paymentchange.PaymentChange;
import org.fairway.paymentchange.PaymentChanges;
import org.fairway.paymentchange.What;
import org.fairway.process.identity.Colleagues;
import org.fairway.process.task.Completion;
import org.fairway.process.task.HumanTask;
import org.fairway.process.task.OpenTask;
import org.fairway.process.task.Prefill;
import org.springframework.stereotype.Component;

/** A team manager who did not propose the change decides it. */
@Component
class DecidePaymentChangeTask implements HumanTask<DecidePaymentChangeTask.Answers> {
    private final PaymentChanges changes;
    private final DecidePaymentChange decide;
    private final ChangeDays days;
    private final ChangeWords words;
    private final Colleagues colleagues;
    private final Decisions decisions;
    private final Clock clock;

    DecidePaymentChangeTask(
            PaymentChanges changes,
            DecidePaymentChange decide,
            ChangeDays days,
            ChangeWords words,
            Colleagues colleagues,
            Decisions decisions,
            Clock clock) {
        this.changes = changes;
        this.decide = decide;
        this.days = days;
        this.words = words;
        this.colleagues = colleagues;
        this.decisions = decisions;
        this.clock = clock;
    }

    record Answers(
            Choice decision,

            @Size(max = 4000, message = ProposePaymentChangeAnswers.TOO_LONG)
            String reasons) {}

    enum Choice {
        APPROVE,
        RETURN
    }

    @Override
    public String taskKey() {
        return PaymentChangeProcess.DECIDE;
    }

    @Override
    public Class<Answers> answers() {
        return Answers.class;
    }

    @Override
    public Prefill prefill(OpenTask task) {
        PaymentChange change = change(task);
        What what = change.what();
        return Prefill.empty()
                .with("personName", words.person(change.caseNumber()))
                .with("caseNumber", change.caseNumber().text())
                .with("ownProposal", change.proposedBy().equals(task.user()))
                .with(
                        "proposedWords",
                        "%s on %s"
                                .formatted(colleagues.nameOf(change.proposedBy()), LetterText.day(change.proposedOn())))
                .with("happeningWords", what.happening().words())
                .with("daysWords", ChangeWords.days(what))
                .with("effectWords", effect(change, task.today()))
                .with("groundWords", what.ground().words())
                .with(
                        "sourceWords",
                        what.ground()
                                .source(words.pathwayCase(change.caseNumber()).legalBasis()))
                .with("reasonWords", what.reasons())
                .with("careWords", change.care().lines().isEmpty() ? null : ChangeWords.care(change.care()))
                .with(
                        "keptWords",
                        what.happening().kind() == Happening.Kind.PAUSE
                                ? ChangeWords.kept(change.care(), days.mostKept(task.today()))
                                : null)
                .with(
                        "costWords",
                        what.happening().kind() == Happening.Kind.END
                                ? ChangeWords.lastCosts(change.lastCosts())
                                : null)
                .with("representativeWords", change.lastCosts().representative());
    }

    private String effect(PaymentChange change, LocalDate today) {
        LocalDate first = days.first(change.what(), today);
        return switch (change.happening().kind()) {
            case RESTART -> "Paid again from " + LetterText.day(first) + ".";
            case PAUSE ->
                "If the person is told today, payment rests from %s to %s. Then it starts again by itself."
                        .formatted(
                                LetterText.day(first),
                                LetterText.day(
                                        days.lastOfPause(first, change.what().until(), today)));
            case END ->
                "If they are told today, the last day that is paid is %s."
                        .formatted(LetterText.day(first.minusDays(1)));
        };
    }

    @Override
    public Completion complete(OpenTask task, Answers answers) {
        PaymentChange change = change(task);
        boolean approved = answers.decision() == Choice.APPROVE;
        Optional<Objection> objection = decide.decide(change, approved, answers.reasons(), task.user(), task.today());
        if (objection.isPresent()) {
            return new Completion.Refused(List.of(ChangeWords.problem(objection.get())));
        }
        decisions.record(new Decision(
                change.caseNumber().text(),
                "PaymentChange",
                approved ? change.happening().name() : "RETURNED",
                List.of(answers.reasons()),
                List.of(),
                0,
                Map.of(
                        "ground", change.what().ground().name(),
                        "from", change.what().from().toString(),
                        "proposedBy", change.proposedBy()),
                task.user(),
                clock.instant()));
        return Completion.done().with(PaymentChangeProcess.CHANGE_APPROVED, approved);
    }

    private PaymentChange change(OpenTask task) {
        return changes.get(task.fact(PaymentChangeProcess.PAYMENT_CHANGE));
    }
}
