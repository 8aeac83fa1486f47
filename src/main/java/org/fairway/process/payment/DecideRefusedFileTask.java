package org.fairway.process.payment;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.fairway.payment.file.suspense.DecideRefusedFile;
import org.fairway.payment.file.suspense.RefusedFile;
import org.fairway.payment.file.suspense.RefusedFiles;
import org.fairway.process.identity.Colleagues;
import org.fairway.process.task.AccountNumbers;
import org.fairway.process.task.Completion;
import org.fairway.process.task.HumanTask;
import org.fairway.process.task.Objections;
import org.fairway.process.task.OpenTask;
import org.fairway.process.task.Prefill;
import org.springframework.stereotype.Component;

/** A file was refused as a whole after it was sent: its payments are made again by a new run, or it was taken after all. */
@Component
class DecideRefusedFileTask implements HumanTask<DecideRefusedFileAnswers> {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private final RefusedFiles files;
    private final DecideRefusedFile decide;
    private final Colleagues colleagues;

    DecideRefusedFileTask(RefusedFiles files, DecideRefusedFile decide, Colleagues colleagues) {
        this.files = files;
        this.decide = decide;
        this.colleagues = colleagues;
    }

    @Override
    public String taskKey() {
        return RefusedFileProcess.DECIDE;
    }

    @Override
    public Class<DecideRefusedFileAnswers> answers() {
        return DecideRefusedFileAnswers.class;
    }

    @Override
    public Prefill prefill(OpenTask task) {
        RefusedFile refused = refused(task);
        return Prefill.empty()
                .with("run", refused.run().text())
                .with("payments", String.format(Locale.UK, "%,d", refused.payments()))
                .with("total", refused.total().toString())
                .with("arrivedOn", refused.arrivedOn().format(DAY))
                .with("words", refused.words())
                .with("notedBy", colleagues.nameOf(refused.by()))
                .with(
                        "howKnown",
                        refused.reportHash() == null
                                ? "No report says so yet: it was heard from the bank. Make sure of it yourself."
                                : "A report says so, which is kept.");
    }

    @Override
    public Completion complete(OpenTask task, DecideRefusedFileAnswers answers) {
        return AccountNumbers.refuse(new Objections(), "reason", answers.reason())
                .refusal()
                .<Completion>map(refusal -> refusal)
                .orElseGet(() -> decide.decide(
                                refused(task), answers.decision(), answers.reason(), task.today(), task.user())
                        .<Completion>map(why -> Completion.refused("decision", why))
                        .orElseGet(Completion::done));
    }

    private RefusedFile refused(OpenTask task) {
        return files.find(task.fact(RefusedFileProcess.REFUSAL_ID)).orElseThrow();
    }
}
