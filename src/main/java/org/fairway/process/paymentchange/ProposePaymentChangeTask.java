package org.fairway.process.paymentchange;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.fairway.kernel.Money;
import org.fairway.paymentchange.CareGoingOn;
import org.fairway.paymentchange.ChangeState;
import org.fairway.paymentchange.ChangeStep;
import org.fairway.paymentchange.DecidePaymentChange;
import org.fairway.paymentchange.Happening;
import org.fairway.paymentchange.LastCosts;
import org.fairway.paymentchange.LegalGround;
import org.fairway.paymentchange.Objection;
import org.fairway.paymentchange.PaidCase;
import org.fairway.paymentchange.PaymentChange;
import org.fairway.paymentchange.PaymentChangeId;
import org.fairway.paymentchange.PaymentChanges;
import org.fairway.paymentchange.ProposePaymentChange;
import org.fairway.paymentchange.What;
import org.fairway.process.paymentchange.ProposePaymentChangeAnswers.Choice;
import org.fairway.process.task.Completion;
import org.fairway.process.task.HumanTask;
import org.fairway.process.task.Objections;
import org.fairway.process.task.OpenTask;
import org.fairway.process.task.Prefill;
import org.fairway.process.task.YesNo;
import org.fairway.process.variable.CaseVariables;
import org.fairway.review.Review;
import org.fairway.review.Reviews;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A worker writes down what has happened, the ground in law, who meets the needs from that day, and what is still owed. */
@Component
class ProposePaymentChangeTask implements HumanTask<ProposePaymentChangeAnswers> {
    private final CasesInSight cases;
    private final PaymentChanges changes;
    private final ProposePaymentChange propose;
    private final DecidePaymentChange decide;
    private final HoldAfterDeath holds;
    private final Reviews reviews;

    ProposePaymentChangeTask(
            CasesInSight cases,
            PaymentChanges changes,
            ProposePaymentChange propose,
            DecidePaymentChange decide,
            HoldAfterDeath holds,
            Reviews reviews) {
        this.cases = cases;
        this.changes = changes;
        this.propose = propose;
        this.decide = decide;
        this.holds = holds;
        this.reviews = reviews;
    }

    @Override
    public String taskKey() {
        return PaymentChangeProcess.PROPOSE;
    }

    @Override
    public Class<ProposePaymentChangeAnswers> answers() {
        return ProposePaymentChangeAnswers.class;
    }

    @Override
    public Prefill prefill(OpenTask task) {
        List<Map<String, String>> paid =
                cases.of(task).stream().map(ProposePaymentChangeTask::choice).toList();
        Prefill form = Prefill.empty()
                .with("nobodyWords", paid.isEmpty() ? "Nobody you work with is paid a direct payment." : null)
                .with("paid", paid);
        PaymentChangeId returned = task.factOrNull(PaymentChangeProcess.PAYMENT_CHANGE);
        if (returned != null) {
            fill(form, changes.get(returned));
        }
        return form;
    }

    private void fill(Prefill form, PaymentChange change) {
        What what = change.what();
        form.with("choice", Choice.PROPOSE)
                .with(
                        "returnedWords",
                        changes.step(change.id(), ChangeState.RETURNED)
                                .map(ChangeStep::reason)
                                .orElse(null))
                .with("caseNumber", change.caseNumber().text())
                .with("happening", what.happening())
                .with("from", what.from())
                .with("until", what.until())
                .with("agreed", what.agreed() ? YesNo.YES : YesNo.NO)
                .with("ground", what.ground())
                .with(
                        "recordsAskedOn",
                        what.recordsAskedOn().stream()
                                .map(asked -> Map.of("on", asked))
                                .toList())
                .with("reasons", what.reasons())
                .with("care", change.care().lines())
                .with(
                        "kept",
                        change.care().kept().isNil() ? null : change.care().kept())
                .with("keptFor", change.care().keptFor())
                .with("lastCosts", change.lastCosts().costs())
                .with(
                        "inAccount",
                        change.lastCosts().inAccount().isNil()
                                ? null
                                : change.lastCosts().inAccount())
                .with("representative", change.lastCosts().representative());
    }

    private static Map<String, String> choice(PaidCase one) {
        return Map.of(
                "label",
                "%s (%s)".formatted(one.person(), one.number()),
                "value",
                one.number().text());
    }

    @Override
    public Completion complete(OpenTask task, ProposePaymentChangeAnswers answers) {
        PaymentChangeId returned = task.factOrNull(PaymentChangeProcess.PAYMENT_CHANGE);
        if (answers.choice() == Choice.NOTHING) {
            return nothing(task, returned);
        }
        Optional<Completion.Refused> refusal = missing(answers);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        Optional<PaidCase> paid = cases.find(task, Objects.requireNonNull(answers.caseNumber()));
        if (paid.isEmpty() || !isSame(returned, paid.get())) {
            return Completion.refused(
                    "caseNumber", "Choose from the list; it shows the people you work with who are paid.");
        }
        PaymentChange change = change(task, answers, paid.get(), returned);
        List<Objection> objections = propose.propose(
                change, reviews.last(change.caseNumber()).map(Review::heldOn).orElse(null));
        if (!objections.isEmpty()) {
            return new Completion.Refused(
                    objections.stream().map(ChangeWords::problem).toList());
        }
        return Completion.done()
                .with(PaymentChangeProcess.CHANGE_PROPOSED, true)
                .with(PaymentChangeProcess.PAYMENT_CHANGE, change.id())
                .with(CaseVariables.TEAM, paid.get().team());
    }

    private Completion nothing(OpenTask task, @Nullable PaymentChangeId returned) {
        if (returned != null) {
            PaymentChange change = changes.get(returned);
            decide.withdraw(change, task.today(), task.user());
            holds.lift(change, "Nothing is to change after all", task.user());
        }
        return Completion.done().with(PaymentChangeProcess.CHANGE_PROPOSED, false);
    }

    private boolean isSame(@Nullable PaymentChangeId returned, PaidCase paid) {
        return returned == null || changes.get(returned).caseNumber().equals(paid.number());
    }

    private static Optional<Completion.Refused> missing(ProposePaymentChangeAnswers answers) {
        Happening happening = answers.happening();
        boolean pause = happening != null && happening.kind() == Happening.Kind.PAUSE;
        return new Objections()
                .missing(answers.caseNumber(), "caseNumber", "Choose whose direct payment is meant.")
                .missing(happening, "happening", "Choose what has happened.")
                .missing(answers.from(), "from", "Give the day.")
                .missing(answers.ground(), "ground", "Choose the ground in law.")
                .missing(answers.reasons(), "reasons", "Write the reasons. The person reads them.")
                .when(pause && answers.agreed() == null, "agreed", "Say whether the person agreed to the day.")
                .refusal();
    }

    private PaymentChange change(
            OpenTask task, ProposePaymentChangeAnswers answers, PaidCase paid, @Nullable PaymentChangeId returned) {
        Happening happening = Objects.requireNonNull(answers.happening());
        What what = new What(
                happening,
                Objects.requireNonNull(answers.from()),
                happening.kind() == Happening.Kind.PAUSE ? answers.until() : null,
                Objects.requireNonNull(answers.ground()),
                Objects.requireNonNull(answers.reasons()),
                answers.agreed() == YesNo.YES,
                answers.ground() == LegalGround.RECORDS_NOT_SENT
                        ? answers.recordsAskedOn().stream()
                                .map(ProposePaymentChangeAnswers.AskedRow::on)
                                .toList()
                        : List.of());
        return new PaymentChange(
                returned == null ? new PaymentChangeId(task.recordId("change")) : returned,
                returned == null ? 1 : changes.get(returned).version() + 1,
                paid.number(),
                what,
                care(answers, happening),
                happening.kind() == Happening.Kind.END ? lastCosts(answers, happening) : LastCosts.NONE,
                task.today(),
                task.user());
    }

    private static CareGoingOn care(ProposePaymentChangeAnswers answers, Happening happening) {
        if (!happening.leavesNeedsToMeet()) {
            return CareGoingOn.NONE;
        }
        boolean pause = happening.kind() == Happening.Kind.PAUSE;
        Money kept = answers.kept();
        return new CareGoingOn(
                answers.care().stream()
                        .map(row -> new CareGoingOn.Line(row.what(), row.who()))
                        .toList(),
                pause && kept != null ? kept : Money.NIL,
                pause ? answers.keptFor() : null);
    }

    private static LastCosts lastCosts(ProposePaymentChangeAnswers answers, Happening happening) {
        Money inAccount = answers.inAccount();
        return new LastCosts(
                answers.lastCosts().stream()
                        .map(row -> new LastCosts.Cost(row.kind(), row.amount(), row.note()))
                        .toList(),
                inAccount == null ? Money.NIL : inAccount,
                happening == Happening.DIED ? answers.representative() : null);
    }
}
