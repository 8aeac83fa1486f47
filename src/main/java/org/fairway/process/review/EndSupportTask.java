package org.fairway.process.review;

import jakarta.validation.constraints.Size;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.fairway.audit.Decision;
import org.fairway.audit.Decisions;
import org.fairway.letter.Addressee;
import org.fairway.letter.Letter;
import org.fairway.letter.LetterDrafts;
import org.fairway.letter.Letters;
import org.fairway.letter.SentBy;
import org.fairway.payment.EndEntitlement;
import org.fairway.process.identity.Colleagues;
import org.fairway.process.task.Completion;
import org.fairway.process.task.HumanTask;
import org.fairway.process.task.Objections;
import org.fairway.process.task.OpenTask;
import org.fairway.process.task.Prefill;
import org.fairway.process.variable.PathwayVariables;
import org.fairway.review.EndOfSupport;
import org.fairway.review.EndReason;
import org.fairway.review.EndSupport;
import org.fairway.review.Review;
import org.fairway.review.ReviewOutcome;
import org.fairway.review.Reviews;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The team manager decides whether support ends after a review that speaks for it: with reasons, a letter, notice, and how
 * needs are met afterwards.
 */
@Component
class EndSupportTask implements HumanTask<EndSupportTask.Answers> {
    private static final String ABOVE = "[what you write above]";
    private final ReviewPage page;
    private final Reviews reviews;
    private final EndSupport endSupport;
    private final EndEntitlement endEntitlement;
    private final Letters letters;
    private final Decisions decisions;
    private final Clock clock;
    private final Colleagues colleagues;
    private final LetterDrafts drafts;

    EndSupportTask(
            ReviewPage page,
            Reviews reviews,
            EndSupport endSupport,
            EndEntitlement endEntitlement,
            Letters letters,
            Decisions decisions,
            Clock clock,
            Colleagues colleagues,
            LetterDrafts drafts) {
        this.page = page;
        this.reviews = reviews;
        this.endSupport = endSupport;
        this.endEntitlement = endEntitlement;
        this.letters = letters;
        this.decisions = decisions;
        this.clock = clock;
        this.colleagues = colleagues;
        this.drafts = drafts;
    }

    record Answers(
            Choice decision,
            @Size(max = 4000, message = ReviewPage.TOO_LONG) String reasons,
            @Nullable EndReason because,

            @Nullable @Size(max = 4000, message = ReviewPage.TOO_LONG)
            String metAfterwards,

            @Nullable LocalDate lastDay,
            @Nullable LocalDate sentOn,
            @Nullable SentBy sentBy) {}

    enum Choice {
        END,
        GO_ON
    }

    @Override
    public String taskKey() {
        return ReviewProcess.END_SUPPORT;
    }

    @Override
    public Class<Answers> answers() {
        return Answers.class;
    }

    @Override
    public Prefill prefill(OpenTask task) {
        Review review = reviews.last(task.caseNumber()).orElseThrow();
        return Prefill.empty()
                .with("personName", page.personName(task.caseNumber()))
                .with("heldOn", ReviewPage.day(review.heldOn()))
                .with("reviewer", colleagues.nameOf(review.reviewer()))
                .with("ownWords", review.ownWords())
                .with("reviewReasons", review.reasons())
                .with("earliestEnd", ReviewPage.day(endSupport.earliest(task.today())))
                .with("letterWords", words(task, review, EndReason.PERSON_ASKED, ABOVE, ABOVE, "[the last day above]"))
                .with("letterWordsAfterDeath", words(task, review, EndReason.DIED, ABOVE, ABOVE, "[the day above]"))
                .with("sentOn", task.today());
    }

    @Override
    public Completion complete(OpenTask task, Answers answers) {
        Review review = reviews.last(task.caseNumber()).orElseThrow();
        if (review.reviewer().equals(task.user())) {
            return Completion.refused(
                    "decision", "You held the review. Somebody else must decide whether support ends.");
        }
        return answers.decision() == Choice.END ? end(task, answers, review) : goOn(task, answers);
    }

    private Completion goOn(OpenTask task, Answers answers) {
        decide(task, answers, "SUPPORT_GOES_ON");
        return Completion.done().with(PathwayVariables.REVIEW_OUTCOME, ReviewOutcome.CONTINUE.name());
    }

    private Completion end(OpenTask task, Answers answers, Review review) {
        Optional<Completion.Refused> refusal = missing(answers).or(() -> wrongDay(task, answers, review));
        if (refusal.isPresent()) {
            return refusal.get();
        }
        EndOfSupport end = decided(task, answers, review);
        letters.record(letter(task, answers, review, end), task.user());
        EndSupport.Outcome outcome = endSupport.end(end, review.heldOn(), task.user());
        if (outcome instanceof EndSupport.Outcome.TooSoon tooSoon) {
            return Completion.refused("lastDay", tooSoon.reason());
        }
        endEntitlement.end(task.caseNumber(), end.lastDay(), "Support ended", task.user());
        decide(task, answers, "SUPPORT_ENDS");
        return Completion.done()
                .with(PathwayVariables.REVIEW_OUTCOME, ReviewOutcome.END.name())
                .with(ReviewProcess.SUPPORT_ENDS_ON, end.lastDay().plusDays(1));
    }

    private static Optional<Completion.Refused> missing(Answers answers) {
        return new Objections()
                .missing(answers.because(), "because", "Choose why support ends.")
                .missing(answers.metAfterwards(), "metAfterwards", "Say how needs are met afterwards, and by whom.")
                .missing(answers.lastDay(), "lastDay", "Give the last day of support and payments.")
                .missing(answers.sentOn(), "sentOn", "Send the letter first, and say when.")
                .missing(answers.sentBy(), "sentBy", "Say how the letter was sent.")
                .refusal();
    }

    private static Optional<Completion.Refused> wrongDay(OpenTask task, Answers answers, Review review) {
        LocalDate sentOn = Objects.requireNonNull(answers.sentOn());
        return new Objections()
                .when(sentOn.isAfter(task.today()), "sentOn", "Send the letter first: this day is still to come.")
                .when(sentOn.isBefore(review.heldOn()), "sentOn", "The letter cannot be older than the review.")
                .refusal();
    }

    private static EndOfSupport decided(OpenTask task, Answers answers, Review review) {
        return new EndOfSupport(
                review.id(),
                task.caseNumber(),
                Objects.requireNonNull(answers.because()),
                answers.reasons(),
                UUID.nameUUIDFromBytes(("letter of " + task.id()).getBytes(StandardCharsets.UTF_8)),
                Objects.requireNonNull(answers.sentOn()),
                Objects.requireNonNull(answers.lastDay()),
                Objects.requireNonNull(answers.metAfterwards()));
    }

    private Letter letter(OpenTask task, Answers answers, Review review, EndOfSupport end) {
        String lastDay = ReviewPage.day(end.lastDay());
        Letter letter = new Letter(
                end.letter(),
                task.caseNumber(),
                kind(end.because()),
                words(task, review, end.because(), end.reasons(), end.metAfterwards(), lastDay),
                end.toldOn(),
                Objects.requireNonNull(answers.sentBy()));
        return end.because() == EndReason.DIED ? letter.to(Addressee.FAMILY) : letter;
    }

    private String words(
            OpenTask task, Review review, EndReason because, String reasons, String afterwards, String lastDay) {
        return drafts.of(
                kind(because),
                page.legalBasis(task.caseNumber()),
                Map.of(
                        "name",
                        page.personName(task.caseNumber()),
                        "heldOn",
                        ReviewPage.day(review.heldOn()),
                        "reasons",
                        reasons,
                        "afterwards",
                        afterwards,
                        "lastDay",
                        lastDay,
                        "worker",
                        colleagues.nameOf(task.user())));
    }

    private static String kind(EndReason because) {
        return because == EndReason.DIED ? "END_OF_SUPPORT_AFTER_DEATH" : "END_OF_SUPPORT";
    }

    private void decide(OpenTask task, Answers answers, String outcome) {
        decisions.record(new Decision(
                task.businessKey(),
                "EndOfSupport",
                outcome,
                List.of(answers.reasons()),
                List.of(),
                0,
                Map.of("because", String.valueOf(answers.because()), "lastDay", String.valueOf(answers.lastDay())),
                task.user(),
                clock.instant()));
    }
}
