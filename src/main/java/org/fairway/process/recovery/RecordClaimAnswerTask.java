package org.fairway.process.recovery;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.fairway.kernel.Money;
import org.fairway.letter.LetterText;
import org.fairway.process.task.Completion;
import org.fairway.process.task.HumanTask;
import org.fairway.process.task.Objections;
import org.fairway.process.task.OpenTask;
import org.fairway.process.task.Prefill;
import org.fairway.recovery.Answer;
import org.fairway.recovery.Claim;
import org.fairway.recovery.Recoveries;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the person says to a claim, and what they can afford. */
@Component
class RecordClaimAnswerTask implements HumanTask<RecordClaimAnswerTask.Answers> {
    private final Recoveries recoveries;
    private final RecoveryWords words;

    RecordClaimAnswerTask(Recoveries recoveries, RecoveryWords words) {
        this.recoveries = recoveries;
        this.words = words;
    }

    record Answers(
            Answer.Stance stance,

            @Nullable @Size(max = 4000, message = "Use 4,000 characters or fewer.")
            String ownWords,

            Money leftAWeek,
            Money balance,
            @Nullable Money offered) {}

    @Override
    public String taskKey() {
        return RecoveryProcess.RECORD_ANSWER;
    }

    @Override
    public Class<Answers> answers() {
        return Answers.class;
    }

    @Override
    public Prefill prefill(OpenTask task) {
        Claim claim = claim(task);
        return Prefill.empty()
                .with("personName", words.person(claim.caseNumber()))
                .with("untilWords", LetterText.day(until(claim)))
                .with("lineWords", RecoveryWords.lines(claim.lines()))
                .with("totalWords", claim.total().toString());
    }

    @Override
    public Completion complete(OpenTask task, Answers answers) {
        Claim claim = claim(task);
        Money offered = answers.offered() == null ? Money.NIL : answers.offered();
        Optional<Completion.Refused> refusal = new Objections()
                .when(
                        answers.stance() == Answer.Stance.NO_ANSWER
                                && !task.today().isAfter(until(claim)),
                        "stance",
                        "They can still answer until %s. Decide nothing before."
                                .formatted(LetterText.day(until(claim))))
                .when(
                        answers.stance() == Answer.Stance.OBJECTS && answers.ownWords() == null,
                        "ownWords",
                        "Write down what they object to, in their own words.")
                .when(answers.leftAWeek().isNegative(), "leftAWeek", "This cannot be less than nothing.")
                .when(answers.balance().isNegative(), "balance", "This cannot be less than nothing.")
                .when(offered.isNegative(), "offered", "This cannot be less than nothing.")
                .refusal();
        if (refusal.isPresent()) {
            return refusal.get();
        }
        recoveries.record(new Answer(
                claim.id(),
                answers.stance(),
                answers.ownWords() == null ? "" : answers.ownWords(),
                answers.leftAWeek(),
                answers.balance(),
                offered,
                task.today(),
                task.user()));
        return Completion.done();
    }

    private LocalDate until(Claim claim) {
        return recoveries.told(claim.id(), 0).until();
    }

    private Claim claim(OpenTask task) {
        return recoveries.get(task.fact(RecoveryProcess.RECOVERY));
    }
}
