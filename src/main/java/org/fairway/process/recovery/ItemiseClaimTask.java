package org.fairway.process.recovery;

import jakarta.validation.Valid;
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

            @Nullable @Size(max = 4000, message = "Use 4,000 characters or fewer.")
            String reasons) {
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
        Claim claim = claim(task, answers, chosen.get(), answers.reasons());
        Optional<Objection> objection = makeClaim.claim(claim);
        return objection.isPresent()
                ? RecoveryWords.refused(List.of(objection.get()))
                : Completion.done().with(RecoveryProcess.CLAIM_MADE, true).with(RecoveryProcess.RECOVERY, claim.id());
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

    private Claim claim(OpenTask task, Answers answers, CaseNumber caseNumber, String reasons) {
        List<ClaimLine> lines = new ArrayList<>();
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
