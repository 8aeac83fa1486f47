package org.fairway.process.uplift;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.fairway.kernel.Money;
import org.fairway.planning.ServiceComponent;
import org.fairway.planning.Unit;
import org.fairway.process.task.Completion;
import org.fairway.process.task.HumanTask;
import org.fairway.process.task.OpenTask;
import org.fairway.process.task.Prefill;
import org.fairway.uplift.PrepareUplift;
import org.fairway.uplift.UpliftChoice;
import org.fairway.uplift.UpliftNumber;
import org.fairway.uplift.UpliftStep;
import org.fairway.uplift.Uplifts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Somebody chooses what is uplifted, by how much and from when; it is worked out for everybody. */
@Component
class PrepareUpliftTask implements HumanTask<PrepareUpliftTask.Answers> {
    private final PrepareUplift prepare;
    private final Uplifts uplifts;

    PrepareUpliftTask(PrepareUplift prepare, Uplifts uplifts) {
        this.prepare = prepare;
        this.uplifts = uplifts;
    }

    record Answers(
            Choice decision,

            @Nullable @Size(max = 1000, message = "Use 1,000 characters or fewer.")
            String noReason,

            @Nullable ServiceComponent service,
            @Nullable Unit unit,
            @Nullable Money atPrice,
            @Nullable Change change,

            @Nullable
            @Size(max = 20, message = "Use 20 characters or fewer.")
            @Pattern(
                    regexp = "\\s*-?\\d{1,2}(\\.\\d{1,3})?\\s*",
                    message = "Write the percentage as a number, such as 4.5.")
            String percent,

            @Nullable Money newPrice,
            @Nullable LocalDate effectiveOn,
            @Nullable LocalDate lettersOn,

            @Nullable @Size(max = 300, message = "Use 300 characters or fewer.")
            String reason) {}

    enum Choice {
        PREPARE,
        NOT_NEEDED
    }

    enum Change {
        PERCENT,
        PRICE
    }

    @Override
    public String taskKey() {
        return UpliftProcess.PREPARE_UPLIFT;
    }

    @Override
    public Class<Answers> answers() {
        return Answers.class;
    }

    @Override
    public Prefill prefill(OpenTask task) {
        Prefill form = Prefill.empty().with("upliftNumber", task.businessKey()).with("lettersOn", task.today());
        return uplifts.find(new UpliftNumber(task.businessKey()))
                .map(before -> chosen(form, before.choice()))
                .orElse(form);
    }

    /** What was chosen before is where a new choice begins. */
    private static Prefill chosen(Prefill form, UpliftChoice choice) {
        BigDecimal percent = choice.percent();
        return form.with("decision", Choice.PREPARE)
                .with("service", choice.service())
                .with("unit", choice.unit())
                .with("atPrice", choice.atPrice())
                .with("change", percent == null ? Change.PRICE : Change.PERCENT)
                .with("percent", percent == null ? null : UpliftWords.plain(percent))
                .with("newPrice", choice.newPrice())
                .with("effectiveOn", choice.effectiveOn())
                .with("lettersOn", choice.lettersOn())
                .with("reason", choice.reason());
    }

    @Override
    public Completion complete(OpenTask task, Answers answers) {
        if (answers.decision() == Choice.NOT_NEEDED) {
            return answers.noReason() == null
                    ? Completion.refused("noReason", "Say why no uplift is needed.")
                    : Completion.done().with(UpliftProcess.UPLIFT_PREPARED, false);
        }
        if (answers.effectiveOn() == null) {
            return Completion.refused("effectiveOn", "Choose the first day of the new price.");
        }
        if (answers.lettersOn() == null) {
            return Completion.refused("lettersOn", "Choose the day on which the letters go out.");
        }
        if (answers.reason() == null) {
            return Completion.refused("reason", "Give the reason: it stands in each letter.");
        }
        if (answers.change() == null) {
            return Completion.refused("change", "Say how the price changes.");
        }
        UpliftChoice choice = choice(answers, answers.effectiveOn(), answers.lettersOn(), answers.reason());
        UpliftStep step = prepare.prepare(new UpliftNumber(task.businessKey()), choice, task.today(), task.user());
        return step instanceof UpliftStep.Refused refused
                ? Completion.refused(refused.field(), refused.reason())
                : Completion.done().with(UpliftProcess.UPLIFT_PREPARED, true);
    }

    private static UpliftChoice choice(Answers answers, LocalDate effectiveOn, LocalDate lettersOn, String reason) {
        boolean byPercent = answers.change() == Change.PERCENT;
        String percent = answers.percent();
        return new UpliftChoice(
                answers.service(),
                answers.unit(),
                answers.atPrice(),
                byPercent ? new BigDecimal(percent == null ? "0" : percent.strip()) : null,
                byPercent ? null : answers.newPrice() == null ? Money.NIL : answers.newPrice(),
                effectiveOn,
                lettersOn,
                reason.strip());
    }
}
