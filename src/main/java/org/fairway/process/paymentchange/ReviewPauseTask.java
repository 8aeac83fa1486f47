package org.fairway.process.paymentchange;

import jakarta.validation.Valid;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fairway.audit.Decision;
import org.fairway.audit.Decisions;
import org.fairway.letter.LetterText;
import org.fairway.letter.SentBy;
import org.fairway.paymentchange.CareGoingOn;
import org.fairway.paymentchange.ChangeDays;
import org.fairway.paymentchange.Objection;
import org.fairway.paymentchange.Pause;
import org.fairway.paymentchange.PaymentChange;
import org.fairway.paymentchange.PaymentChanges;
import org.fairway.paymentchange.ReviewPause;
import org.fairway.process.paymentchange.ProposePaymentChangeAnswers.CareRow;
import org.fairway.process.task.Completion;
import org.fairway.process.task.HumanTask;
import org.fairway.process.task.Objections;
import org.fairway.process.task.OpenTask;
import org.fairway.process.task.Prefill;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Before a pause ends by itself, a manager decides whether it goes on. */
@Component
class ReviewPauseTask implements HumanTask<ReviewPauseTask.Answers> {
    private static final String ABOVE = "[what you write above]";
    private static final String DAY_ABOVE = "[the day above]";
    private final PaymentChanges changes;
    private final ReviewPause pauses;
    private final ChangeDays days;
    private final ChangeLetter letter;
    private final ChangeWords words;
    private final Decisions decisions;
    private final Clock clock;

    ReviewPauseTask(
            PaymentChanges changes,
            ReviewPause pauses,
            ChangeDays days,
            ChangeLetter letter,
            ChangeWords words,
            Decisions decisions,
            Clock clock) {
        this.changes = changes;
        this.pauses = pauses;
        this.days = days;
        this.letter = letter;
        this.words = words;
        this.decisions = decisions;
        this.clock = clock;
    }

    record Answers(
            Choice decision,

            @Size(max = 4000, message = ProposePaymentChangeAnswers.TOO_LONG)
            String reasons,

            @Nullable LocalDate until,

            @Size(max = 20, message = "Write 20 rows or fewer.")
            List<@Valid CareRow> care,

            @Nullable LocalDate restartsOn,

            @PastOrPresent(message = "This date is in the future.")
            LocalDate sentOn,

            SentBy sentBy) {}

    enum Choice {
        GO_ON,
        RESTART
    }

    @Override
    public String taskKey() {
        return PaymentChangeProcess.REVIEW_PAUSE;
    }

    @Override
    public Class<Answers> answers() {
        return Answers.class;
    }

    @Override
    public Prefill prefill(OpenTask task) {
        PaymentChange change = change(task);
        Pause last = pauses.last(change);
        CareGoingOn above = new CareGoingOn(
                List.of(new CareGoingOn.Line("what you write above", "who you write above")),
                last.care().kept(),
                last.care().keptFor());
        return Prefill.empty()
                .with("personName", words.person(change.caseNumber()))
                .with("happeningWords", change.happening().words())
                .with(
                        "sinceWords",
                        LetterText.day(changes.pauses(change.id()).get(0).first()))
                .with("lastWords", LetterText.day(last.last()))
                .with("againWords", LetterText.day(last.last().plusDays(1)))
                .with("latestWords", LetterText.day(pauses.latest(change, task.today())))
                .with("reasonWords", last.reasons())
                .with("keptWords", ChangeWords.kept(last.care(), days.mostKept(task.today())))
                .with("care", last.care().lines())
                .with("restartsOn", last.last().plusDays(1))
                .with("letterWords", letter.goesOn(task, change, ABOVE, above, DAY_ABOVE, "[the day after it]"))
                .with("letterWordsOfRestart", letter.restarted(task, change, ABOVE, DAY_ABOVE))
                .with("sentOn", task.today());
    }

    @Override
    public Completion complete(OpenTask task, Answers answers) {
        PaymentChange change = change(task);
        return answers.decision() == Choice.GO_ON ? goOn(task, answers, change) : restart(task, answers, change);
    }

    private Completion goOn(OpenTask task, Answers answers, PaymentChange change) {
        Pause last = pauses.last(change);
        LocalDate until = answers.until();
        if (until == null) {
            return Completion.refused("until", "Give the last day of the pause.");
        }
        CareGoingOn care = new CareGoingOn(
                answers.care().stream()
                        .map(row -> new CareGoingOn.Line(row.what(), row.who()))
                        .toList(),
                last.care().kept(),
                last.care().keptFor());
        String text = letter.goesOn(
                task, change, answers.reasons(), care, LetterText.day(until), LetterText.day(until.plusDays(1)));
        Optional<Objection> objection = pauses.prolong(
                change,
                until,
                answers.reasons(),
                care,
                letter.record(task, change, ChangeLetter.PAUSE_GOES_ON, text, answers.sentOn(), answers.sentBy()),
                task.today(),
                task.user());
        return objection
                .<Completion>map(ReviewPauseTask::refused)
                .orElseGet(() -> done(task, answers, "PAUSE_GOES_ON", until)
                        .with(PaymentChangeProcess.PAUSE_REVIEW_ON, days.review(until, task.today()))
                        .with(PaymentChangeProcess.PAUSE_GOES_ON, true));
    }

    private Completion restart(OpenTask task, Answers answers, PaymentChange change) {
        LocalDate from = answers.restartsOn();
        Optional<Completion.Refused> wrong = new Objections()
                .missing(from, "restartsOn", "Give the first day that is paid again.")
                .when(
                        from != null && from.isAfter(pauses.last(change).last().plusDays(1)),
                        "restartsOn",
                        "Payment starts again by itself on %s; choose that day or an earlier one."
                                .formatted(LetterText.day(
                                        pauses.last(change).last().plusDays(1))))
                .refusal();
        if (from == null || wrong.isPresent()) {
            return wrong.orElseThrow();
        }
        Optional<Objection> objection = pauses.end(change, from, task.user());
        if (objection.isPresent()) {
            return refused(objection.get());
        }
        String text = letter.restarted(task, change, answers.reasons(), LetterText.day(from));
        letter.record(task, change, ChangeLetter.RESTARTED, text, answers.sentOn(), answers.sentBy());
        return done(task, answers, "PAUSE_ENDS", from).with(PaymentChangeProcess.PAUSE_GOES_ON, false);
    }

    private Completion.Done done(OpenTask task, Answers answers, String outcome, LocalDate day) {
        decisions.record(new Decision(
                task.businessKey(),
                "PaymentChange",
                outcome,
                List.of(answers.reasons()),
                List.of(),
                0,
                Map.of("day", day.toString()),
                task.user(),
                clock.instant()));
        return Completion.done();
    }

    private static Completion.Refused refused(Objection objection) {
        return new Completion.Refused(List.of(ChangeWords.problem(objection)));
    }

    private PaymentChange change(OpenTask task) {
        return changes.get(task.fact(PaymentChangeProcess.PAYMENT_CHANGE));
    }
}
