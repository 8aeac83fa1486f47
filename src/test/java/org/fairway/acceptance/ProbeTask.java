package org.fairway.acceptance;

import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.fairway.kernel.CaseNumber;
import org.fairway.kernel.Money;
import org.fairway.process.task.Completion;
import org.fairway.process.task.Facts;
import org.fairway.process.task.HumanTask;
import org.fairway.process.task.OpenTask;
import org.fairway.process.task.Prefill;
import org.fairway.process.task.ProcessStart;
import org.fairway.process.task.YesNo;
import org.fairway.process.variable.CaseVariables;
import org.fairway.process.variable.ProcessVariable;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;

/** A task with one question of every kind, to try the form mechanism by itself. */
@TestComponent
public class ProbeTask implements HumanTask<ProbeTask.Answers>, ProcessStart {
    static final ProcessVariable<Boolean> REFERRED = ProcessVariable.flag("probeReferred");
    private final AtomicInteger sequence = new AtomicInteger(900_000);

    record Answers(
            @Size(max = 40, message = "Use 40 characters or fewer.")
            String familyName,

            @PastOrPresent(message = "This date is in the future.")
            LocalDate birthDate,

            Money weeklyAmount,
            YesNo agrees,
            List<Limb> limbs,
            boolean told,
            @Nullable @Size(max = 2000) String notes,
            List<Row> rows) {}

    record Row(@Size(max = 40) String what, Money cost) {}

    enum Limb {
        NEEDS_HELP,
        TAKES_LONGER
    }

    @Override
    public String taskKey() {
        return "Task_AnswerProbe";
    }

    @Override
    public Class<Answers> answers() {
        return Answers.class;
    }

    @Override
    public Prefill prefill(OpenTask task) {
        return Prefill.empty()
                .with("familyName", "Okonkwo-Byrne")
                .with("birthDate", LocalDate.of(1980, 2, 29))
                .with("weeklyAmount", Money.ofPence(45_400))
                .with("rows", List.of(new Row("A morning of help", Money.ofPence(2391))));
    }

    @Override
    public Completion complete(OpenTask task, Answers answers) {
        if (answers.weeklyAmount().isNegative()) {
            return Completion.refused("weeklyAmount", "An amount cannot be less than nothing.");
        }
        return Completion.done().with(REFERRED, answers.agrees().yes());
    }

    @Override
    public String processKey() {
        return "ProbeProcess";
    }

    @Override
    public Started start(String user, Set<String> groups) {
        return new Started(
                CaseNumber.of(2026, sequence.incrementAndGet()).text(), Facts.NONE.with(CaseVariables.TEAM, "north"));
    }
}
