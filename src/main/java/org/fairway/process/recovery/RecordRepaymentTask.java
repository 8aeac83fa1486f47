package org.fairway.process.recovery;

import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import java.util.Optional;
import org.fairway.kernel.Money;
import org.fairway.letter.LetterText;
import org.fairway.process.recovery.RecoveryProcess.State;
import org.fairway.process.task.Completion;
import org.fairway.process.task.HumanTask;
import org.fairway.process.task.Objections;
import org.fairway.process.task.OpenTask;
import org.fairway.process.task.Prefill;
import org.fairway.process.variable.CaseVariables;
import org.fairway.process.variable.PathwayVariables;
import org.fairway.recovery.Claim;
import org.fairway.recovery.DecideRecovery;
import org.fairway.recovery.Recoveries;
import org.fairway.recovery.RecoveryDecision;
import org.fairway.recovery.Repayment;
import org.fairway.reference.ReferenceData;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A finance officer notes what has come in, or has it decided anew. */
@Component
class RecordRepaymentTask implements HumanTask<RecordRepaymentTask.Answers> {
    private final Recoveries recoveries;
    private final DecideRecovery decide;
    private final RecoveryWords words;
    private final ReferenceData reference;

    RecordRepaymentTask(Recoveries recoveries, DecideRecovery decide, RecoveryWords words, ReferenceData reference) {
        this.recoveries = recoveries;
        this.decide = decide;
        this.words = words;
        this.reference = reference;
    }

    record Answers(
            Choice choice,
            @Nullable Money amount,

            @Nullable @PastOrPresent(message = "This date is in the future.")
            LocalDate receivedOn) {}

    enum Choice {
        RECEIVED,
        ANEW
    }

    @Override
    public String taskKey() {
        return RecoveryProcess.RECORD_REPAYMENT;
    }

    @Override
    public Class<Answers> answers() {
        return Answers.class;
    }

    @Override
    public Prefill prefill(OpenTask task) {
        Claim claim = claim(task);
        RecoveryDecision decision = decision(claim);
        return Prefill.empty()
                .with("personName", words.person(claim.caseNumber()))
                .with("repayWords", decision.repay().toString())
                .with("aWeekWords", decision.repayAWeek().isNil() ? null : decision.repayAWeek() + " a week")
                .with(
                        "byWords",
                        LetterText.day(
                                recoveries.told(claim.id(), decision.number()).until()))
                .with("openWords", decide.open(claim).toString())
                .with("receivedOn", task.today());
    }

    @Override
    public Completion complete(OpenTask task, Answers answers) {
        Claim claim = claim(task);
        if (answers.choice() == Choice.ANEW) {
            return Completion.done()
                    .with(RecoveryProcess.REPAYMENT_STATE, State.ANEW)
                    .with(
                            PathwayVariables.APPROVER_GROUP,
                            task.fact(CaseVariables.TEAM) + "-" + RecoveryDecision.Role.TEAM_MANAGER.id());
        }
        Money amount = answers.amount();
        LocalDate receivedOn = answers.receivedOn();
        Money open = decide.open(claim);
        Optional<Completion.Refused> refusal = new Objections()
                .missing(amount, "amount", "Write how much came in.")
                .missing(receivedOn, "receivedOn", "Say when it came in.")
                .when(
                        amount != null && (!amount.isMoreThan(Money.NIL) || amount.isMoreThan(open)),
                        "amount",
                        "Write more than nothing, and no more than the %s that is open.".formatted(open))
                .refusal();
        if (amount == null || receivedOn == null || refusal.isPresent()) {
            return refusal.orElseThrow();
        }
        recoveries.receive(
                new Repayment(
                        task.recordId("repayment"),
                        claim.id(),
                        decision(claim).number(),
                        amount,
                        receivedOn,
                        task.user()),
                claim);
        return after(task, claim, receivedOn, amount.equals(open));
    }

    private Completion after(OpenTask task, Claim claim, LocalDate receivedOn, boolean all) {
        if (all) {
            recoveries.settle(claim.id(), task.today(), task.user());
            return Completion.done().with(RecoveryProcess.REPAYMENT_STATE, State.ALL);
        }
        return Completion.done()
                .with(RecoveryProcess.REPAYMENT_STATE, State.MORE)
                .with(RecoveryProcess.REPAY_BY, reference.due("repay-recovery", receivedOn));
    }

    private RecoveryDecision decision(Claim claim) {
        return recoveries.lastDecision(claim.id()).orElseThrow();
    }

    private Claim claim(OpenTask task) {
        return recoveries.get(task.fact(RecoveryProcess.RECOVERY));
    }
}
