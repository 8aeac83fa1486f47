package org.fairway.process.recovery;

import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import org.fairway.letter.LetterText;
import org.fairway.letter.SentBy;
import org.fairway.process.task.Completion;
import org.fairway.process.task.HumanTask;
import org.fairway.process.task.OpenTask;
import org.fairway.process.task.Prefill;
import org.fairway.recovery.Claim;
import org.fairway.recovery.Recoveries;
import org.fairway.recovery.Told;
import org.fairway.reference.ReferenceData;
import org.springframework.stereotype.Component;

/** The person reads what is claimed, how it was worked out, and until when they can object. */
@Component
class TellOfClaimTask implements HumanTask<TellOfClaimTask.Answers> {
    private final Recoveries recoveries;
    private final RecoveryLetter letter;
    private final RecoveryWords words;
    private final ReferenceData reference;

    TellOfClaimTask(Recoveries recoveries, RecoveryLetter letter, RecoveryWords words, ReferenceData reference) {
        this.recoveries = recoveries;
        this.letter = letter;
        this.words = words;
        this.reference = reference;
    }

    record Answers(
            @PastOrPresent(message = "This date is in the future.")
            LocalDate sentOn,

            SentBy sentBy) {}

    @Override
    public String taskKey() {
        return RecoveryProcess.TELL_OF_CLAIM;
    }

    @Override
    public Class<Answers> answers() {
        return Answers.class;
    }

    @Override
    public Prefill prefill(OpenTask task) {
        Claim claim = recoveries.get(task.fact(RecoveryProcess.RECOVERY));
        return Prefill.empty()
                .with("personName", words.person(claim.caseNumber()))
                .with("letterWords", text(task, claim, task.today()))
                .with("sentOn", task.today());
    }

    @Override
    public Completion complete(OpenTask task, Answers answers) {
        Claim claim = recoveries.get(task.fact(RecoveryProcess.RECOVERY));
        if (answers.sentOn().isBefore(claim.claimedOn())) {
            return Completion.refused(
                    "sentOn",
                    "Nothing was claimed yet on that day. It was claimed on %s."
                            .formatted(LetterText.day(claim.claimedOn())));
        }
        LocalDate until = until(answers.sentOn());
        String text = text(task, claim, answers.sentOn());
        recoveries.record(new Told(
                claim.id(),
                0,
                letter.record(task, claim, RecoveryLetter.CLAIM, text, answers.sentOn(), answers.sentBy()),
                answers.sentOn(),
                until,
                task.user()));
        return Completion.done().with(RecoveryProcess.OBJECT_UNTIL, until);
    }

    private String text(OpenTask task, Claim claim, LocalDate sentOn) {
        return letter.claim(task, claim, until(sentOn));
    }

    private LocalDate until(LocalDate sentOn) {
        return reference.due("object-to-recovery", sentOn);
    }
}
