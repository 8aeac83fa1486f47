package org.fairway.process.recovery;

import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.fairway.audit.Decision;
import org.fairway.audit.Decisions;
import org.fairway.kernel.Money;
import org.fairway.process.identity.Colleagues;
import org.fairway.process.task.Completion;
import org.fairway.process.task.HumanTask;
import org.fairway.process.task.OpenTask;
import org.fairway.process.task.Prefill;
import org.fairway.process.variable.PathwayVariables;
import org.fairway.recovery.Answer;
import org.fairway.recovery.Claim;
import org.fairway.recovery.DecideRecovery;
import org.fairway.recovery.Objection;
import org.fairway.recovery.Recoveries;
import org.fairway.recovery.RecoveryDecision;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Somebody who did not make the claim considers what the person says and can afford, and decides what becomes of it. */
@Component
class DecideRecoveryTask implements HumanTask<DecideRecoveryTask.Answers> {
    private final Recoveries recoveries;
    private final DecideRecovery decide;
    private final RecoveryWords words;
    private final Colleagues colleagues;
    private final Decisions decisions;
    private final Clock clock;

    DecideRecoveryTask(
            Recoveries recoveries,
            DecideRecovery decide,
            RecoveryWords words,
            Colleagues colleagues,
            Decisions decisions,
            Clock clock) {
        this.recoveries = recoveries;
        this.decide = decide;
        this.words = words;
        this.colleagues = colleagues;
        this.decisions = decisions;
        this.clock = clock;
    }

    record Answers(
            Choice decision,
            @Nullable Money repay,
            @Nullable Money repayAWeek,
            @Nullable Money offset,
            @Nullable Money offsetAPeriod,
            @Nullable Money letOff,

            @Size(max = 4000, message = "Use 4,000 characters or fewer.")
            String reasons) {}

    enum Choice {
        DECIDE,
        PASS_ON
    }

    @Override
    public String taskKey() {
        return RecoveryProcess.DECIDE;
    }

    @Override
    public Class<Answers> answers() {
        return Answers.class;
    }

    @Override
    public Prefill prefill(OpenTask task) {
        Claim claim = claim(task);
        Answer answer = recoveries.answer(claim.id());
        Money aPeriod = decide.mostOfAPeriod(claim, task.today());
        return Prefill.empty()
                .with("personName", words.person(claim.caseNumber()))
                .with("ownClaim", claim.by().equals(task.user()))
                .with("claimedBy", colleagues.nameOf(claim.by()))
                .with("reasonWords", claim.reasons())
                .with("lineWords", RecoveryWords.lines(claim.lines()))
                .with("keptWords", RecoveryWords.kept(claim))
                .with("openWords", decide.open(claim).toString())
                .with("stanceWords", answer.stance().words())
                .with("ownWords", answer.words().isEmpty() ? null : answer.words())
                .with("balanceWords", answer.balance().toString())
                .with(
                        "contingencyWords",
                        decide.contingency(claim, task.today()).toString())
                .with("atOnceWords", decide.mostAtOnce(claim, task.today()).toString())
                .with("leftWords", answer.leftAWeek().toString())
                .with("aPeriodWords", aPeriod.isNil() ? "no payment runs" : aPeriod.toString())
                .with("letOffWords", decide.mostLetOff(role(task), task.today()).toString());
    }

    @Override
    public Completion complete(OpenTask task, Answers answers) {
        Claim claim = claim(task);
        if (answers.decision() == Choice.PASS_ON) {
            return passOn(task, claim);
        }
        int number = recoveries
                        .lastDecision(claim.id())
                        .map(RecoveryDecision::number)
                        .orElse(0)
                + 1;
        RecoveryDecision decision = new RecoveryDecision(
                claim.id(),
                number,
                orNil(answers.repay()),
                orNil(answers.repayAWeek()),
                orNil(answers.offset()),
                orNil(answers.offsetAPeriod()),
                orNil(answers.letOff()),
                answers.reasons(),
                role(task),
                task.today(),
                task.user());
        List<Objection> objections = decide.decide(claim, decision);
        if (!objections.isEmpty()) {
            return RecoveryWords.refused(objections);
        }
        keep(task, decision);
        return Completion.done().with(RecoveryProcess.RECOVERY_DECIDED, true);
    }

    private static Completion passOn(OpenTask task, Claim claim) {
        if (claim.by().equals(task.user())) {
            return Completion.refused(
                    "decision", "You made this claim. Somebody else has to decide it: release the task.");
        }
        RecoveryDecision.Role role = role(task);
        return role == role.next()
                ? Completion.refused("decision", "Nobody may decide more than the panel.")
                : Completion.done()
                        .with(RecoveryProcess.RECOVERY_DECIDED, false)
                        .with(PathwayVariables.APPROVER_GROUP, role.next().id());
    }

    private void keep(OpenTask task, RecoveryDecision decision) {
        decisions.record(new Decision(
                task.businessKey(),
                "Recovery",
                "DECIDED",
                List.of(decision.reasons()),
                List.of(),
                0,
                Map.of(
                        "repay", decision.repay().plain(),
                        "offset", decision.offset().plain(),
                        "letOff", decision.letOff().plain(),
                        "role", decision.role().name()),
                task.user(),
                clock.instant()));
    }

    private static Money orNil(@Nullable Money amount) {
        return amount == null ? Money.NIL : amount;
    }

    private static RecoveryDecision.Role role(OpenTask task) {
        String group = task.fact(PathwayVariables.APPROVER_GROUP);
        return Arrays.stream(RecoveryDecision.Role.values())
                .filter(role -> group.endsWith(role.id()))
                .findFirst()
                .orElseThrow();
    }

    private Claim claim(OpenTask task) {
        return recoveries.get(task.fact(RecoveryProcess.RECOVERY));
    }
}
