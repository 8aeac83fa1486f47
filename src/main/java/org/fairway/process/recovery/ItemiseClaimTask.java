package org.fairway.process.recovery;

import jakarta.validation.Valid;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fairway.kernel.CaseNumber;
import org.fairway.kernel.Money;
import org.fairway.process.task.Completion;
import org.fairway.process.task.HumanTask;
import org.fairway.process.task.OpenTask;
import org.fairway.process.task.Prefill;
import org.fairway.process.task.YesNo;
import org.fairway.recovery.AccountBalance;
import org.fairway.recovery.Claim;
import org.fairway.recovery.ClaimLine;
import org.fairway.recovery.Kept;
import org.fairway.recovery.MakeClaim;
import org.fairway.recovery.Objection;
import org.fairway.recovery.Recoveries;
import org.fairway.recovery.RecoveryId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A direct payments officer says line by line what is to come back, and what of it the person may keep. */
@Component
class ItemiseClaimTask implements HumanTask<ItemiseClaimTask.Answers> {
    private static final String TOO_MANY = "Write 50 rows or fewer.";
    private final Recoveries recoveries;
    private final MakeClaim makeClaim;
    private final RecoveryWords words;

    ItemiseClaimTask(Recoveries recoveries, MakeClaim makeClaim, RecoveryWords words) {
        this.recoveries = recoveries;
        this.makeClaim = makeClaim;
        this.words = words;
    }

    record Answers(
            Choice choice,

            @Nullable @Size(max = 30, message = "Choose from the list.")
            String caseNumber,

            @Nullable YesNo shown,
            @Size(max = 50, message = TOO_MANY) List<@Valid LineRow> lines,
            @Size(max = 50, message = TOO_MANY) List<@Valid KeptRow> kept,

            @Nullable @PastOrPresent(message = "This date is in the future.")
            LocalDate balanceOn,

            @Nullable Money balance,
            @Nullable Money owed,

            @Nullable @Size(max = 1000, message = "Use 1,000 characters or fewer.")
            String balanceShownBy,

            @Nullable @Size(max = 4000, message = "Use 4,000 characters or fewer.")
            String reasons) {
        private boolean tellsABalance() {
            return balanceOn != null || balance != null || owed != null || balanceShownBy != null;
        }

        record LineRow(
                @Size(max = 300, message = "Use 300 characters or fewer.")
                String what,

                LocalDate first,
                LocalDate last,
                Money amount,

                @Size(max = 1000, message = "Use 1,000 characters or fewer.")
                String evidence) {}

        record KeptRow(
                Money amount,

                @Size(max = 300, message = "Use 300 characters or fewer.")
                String words) {}
    }

    enum Choice {
        CLAIM,
        NOTHING
    }

    @Override
    public String taskKey() {
        return RecoveryProcess.ITEMISE;
    }

    @Override
    public Class<Answers> answers() {
        return Answers.class;
    }

    @Override
    public Prefill prefill(OpenTask task) {
        Optional<CaseNumber> known = CaseNumber.parse(task.businessKey());
        Prefill form = Prefill.empty().with("people", known.isPresent() ? List.of(choice(known.get())) : people());
        known.ifPresent(number -> form.with("foundWords", RecoveryWords.lines(makeClaim.shown(number, task.today())))
                .with("choice", Choice.CLAIM)
                .with("caseNumber", number.text())
                .with("shown", YesNo.YES));
        return form;
    }

    private List<Map<String, String>> people() {
        return recoveries.people().stream()
                .map(one -> option(one.person(), one.number()))
                .toList();
    }

    private Map<String, String> choice(CaseNumber number) {
        return option(words.person(number), number);
    }

    private static Map<String, String> option(String person, CaseNumber number) {
        return Map.of("label", "%s (%s)".formatted(person, number), "value", number.text());
    }

    @Override
    public Completion complete(OpenTask task, Answers answers) {
        Optional<CaseNumber> known = CaseNumber.parse(task.businessKey());
        if (answers.choice() == Choice.NOTHING) {
            return nothing(task, known);
        }
        Optional<CaseNumber> chosen = CaseNumber.parse(String.valueOf(answers.caseNumber()));
        if (chosen.isEmpty()
                || known.filter(number -> !number.equals(chosen.get())).isPresent()
                || recoveries.people().stream().noneMatch(one -> one.number().equals(chosen.get()))) {
            return Completion.refused("caseNumber", "Choose from the list; it shows the people who were paid.");
        }
        if (answers.shown() == null) {
            return Completion.refused("shown", "Say whether what the ledger shows is claimed.");
        }
        if (answers.reasons() == null) {
            return Completion.refused("reasons", "Write the reasons. The person reads them.");
        }
        List<ClaimLine> surplus = new ArrayList<>();
        Optional<Completion> unfit = surplus(answers, chosen.get(), surplus);
        if (unfit.isPresent()) {
            return unfit.get();
        }
        Claim claim = claim(task, answers, chosen.get(), answers.reasons(), surplus);
        Optional<Objection> objection = makeClaim.claim(claim);
        return objection.isPresent()
                ? RecoveryWords.refused(List.of(objection.get()))
                : Completion.done().with(RecoveryProcess.CLAIM_MADE, true).with(RecoveryProcess.RECOVERY, claim.id());
    }

    /** A refusal where what is in the account is told by half, or may all stay there; adds the line for what may not. */
    private Optional<Completion> surplus(Answers answers, CaseNumber caseNumber, List<ClaimLine> lines) {
        if (!answers.tellsABalance()) {
            return Optional.empty();
        }
        if (answers.balanceOn() == null
                || answers.balance() == null
                || answers.owed() == null
                || answers.balanceShownBy() == null) {
            return Optional.of(
                    Completion.refused(
                            "balance",
                            "Give the day, what is in the account, what is owed of it, which may be 0.00, and what shows it; or leave all four out."));
        }
        if (answers.balance().isNegative() || answers.owed().isNegative()) {
            return Optional.of(Completion.refused("balance", "These amounts cannot be less than nothing."));
        }
        if (!makeClaim.runs(caseNumber, answers.balanceOn())) {
            return Optional.of(
                    Completion.refused(
                            "balanceOn",
                            "No direct payment ran on that day. What is left in an account is told when the account is closed."));
        }
        AccountBalance told =
                new AccountBalance(answers.balanceOn(), answers.balance(), answers.owed(), answers.balanceShownBy());
        Optional<ClaimLine> line = makeClaim.surplus(caseNumber, told);
        line.ifPresent(lines::add);
        return line.isPresent()
                ? Optional.empty()
                : Optional.of(Completion.refused(
                        "balance",
                        "All of this may stay: it is no more than %d weeks of the payment and what is owed. Leave these four out."
                                .formatted(makeClaim.weeksThatStay(told.on()))));
    }

    private Completion nothing(OpenTask task, Optional<CaseNumber> known) {
        if (known.filter(number -> !makeClaim.shown(number, task.today()).isEmpty())
                .isPresent()) {
            return Completion.refused(
                    "choice",
                    "This was paid too much, so somebody has to decide what becomes of it. Claim it, and say in the reasons"
                            + " why it should be let off.");
        }
        return Completion.done().with(RecoveryProcess.CLAIM_MADE, false);
    }

    private Claim claim(
            OpenTask task, Answers answers, CaseNumber caseNumber, String reasons, List<ClaimLine> surplus) {
        List<ClaimLine> lines = new ArrayList<>(surplus);
        if (answers.shown() == YesNo.YES) {
            lines.addAll(makeClaim.shown(caseNumber, task.today()));
        }
        answers.lines()
                .forEach(row -> lines.add(
                        new ClaimLine(row.what(), row.first(), row.last(), row.amount(), row.evidence(), null)));
        return new Claim(
                new RecoveryId(task.recordId("recovery")),
                caseNumber,
                lines,
                answers.kept().stream()
                        .map(row -> new Kept(row.amount(), row.words()))
                        .toList(),
                reasons,
                task.today(),
                task.user());
    }
}
