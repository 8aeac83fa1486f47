package org.fairway.process.reviewrequest;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fairway.kernel.CaseNumber;
import org.fairway.letter.LetterText;
import org.fairway.pathway.Cases;
import org.fairway.pathway.PathwayCase;
import org.fairway.process.engine.Role;
import org.fairway.process.task.Completion;
import org.fairway.process.task.HumanTask;
import org.fairway.process.task.Objections;
import org.fairway.process.task.OpenTask;
import org.fairway.process.task.Prefill;
import org.fairway.process.variable.CaseVariables;
import org.fairway.reviewrequest.AskForReview;
import org.fairway.reviewrequest.AskForReview.Outcome;
import org.fairway.reviewrequest.RequestReason;
import org.fairway.reviewrequest.ReviewRequest;
import org.fairway.reviewrequest.ReviewRequests;
import org.fairway.reviewrequest.SupportedCase;
import org.springframework.stereotype.Component;

/** A worker says whose support must be looked at now, and why. The review opens at once. */
@Component
class RequestReviewTask implements HumanTask<RequestReviewAnswers> {
    private static final String NOT_THEIRS = "Choose from the list; it shows the people your teams support.";
    private final ReviewRequests requests;
    private final AskForReview askForReview;
    private final Cases cases;

    RequestReviewTask(ReviewRequests requests, AskForReview askForReview, Cases cases) {
        this.requests = requests;
        this.askForReview = askForReview;
        this.cases = cases;
    }

    @Override
    public String taskKey() {
        return ReviewRequestProcess.REQUEST_REVIEW;
    }

    @Override
    public Class<RequestReviewAnswers> answers() {
        return RequestReviewAnswers.class;
    }

    @Override
    public Prefill prefill(OpenTask task) {
        List<Map<String, String>> supported = requests.supported(teams(task.groups())).stream()
                .filter(one -> task.groups().contains(CaseVariables.workerGroup(one.legalBasis(), one.team())))
                .map(RequestReviewTask::choice)
                .toList();
        return Prefill.empty()
                .with("askedOn", task.today())
                .with("nobodyWords", supported.isEmpty() ? "Your teams support nobody at the moment." : null)
                .with("supported", supported);
    }

    @Override
    public Completion complete(OpenTask task, RequestReviewAnswers answers) {
        if (answers.choice() == RequestReviewAnswers.Choice.NOTHING) {
            return Completion.done();
        }
        Optional<Completion.Refused> refusal = check(task, answers);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        CaseNumber caseNumber =
                CaseNumber.parse(Objects.requireNonNull(answers.caseNumber())).orElse(null);
        if (caseNumber == null || !isTheirs(task, caseNumber)) {
            return Completion.refused("caseNumber", NOT_THEIRS);
        }
        ReviewRequest request = new ReviewRequest(
                UUID.nameUUIDFromBytes(task.id().getBytes(StandardCharsets.UTF_8)),
                caseNumber,
                Objects.requireNonNull(answers.reason()),
                Objects.requireNonNull(answers.words()),
                Objects.requireNonNull(answers.askedOn()),
                null);
        return answer(caseNumber, askForReview.ask(request, task.user()));
    }

    private static Optional<Completion.Refused> check(OpenTask task, RequestReviewAnswers answers) {
        LocalDate askedOn = answers.askedOn();
        return new Objections()
                .missing(answers.caseNumber(), "caseNumber", "Choose whose support is to be reviewed.")
                .missing(answers.reason(), "reason", "Choose why.")
                .missing(askedOn, "askedOn", "Say when you were told.")
                .missing(answers.words(), "words", "Say what you were told.")
                .when(
                        answers.reason() == RequestReason.NEW_CONTACT,
                        "reason",
                        "Choose what the review is asked for. A new contact is passed on by the contact officer.")
                .when(
                        askedOn != null && askedOn.isBefore(task.today().minusYears(1)),
                        "askedOn",
                        "This day is more than a year ago. Check the year.")
                .refusal();
    }

    private static Completion answer(CaseNumber caseNumber, Outcome outcome) {
        if (outcome instanceof Outcome.CaseClosed closed) {
            return Completion.refused(
                    "caseNumber",
                    "Case %s was closed on %s. If the person needs us again, begin a new referral."
                            .formatted(caseNumber, LetterText.day(closed.on())));
        }
        if (outcome instanceof Outcome.NoSupportYet) {
            return Completion.refused(
                    "caseNumber",
                    "Nothing is in place yet in case %s that could be reviewed. Take it in where the case stands now."
                            .formatted(caseNumber));
        }
        if (outcome instanceof Outcome.AlreadyOpen) {
            return Completion.refused(
                    "caseNumber",
                    "A review of case %s is open already, or the end of its support is being decided. Take it in there."
                            .formatted(caseNumber));
        }
        return Completion.done();
    }

    private boolean isTheirs(OpenTask task, CaseNumber caseNumber) {
        if (!cases.exists(caseNumber)) {
            return false;
        }
        PathwayCase current = cases.get(caseNumber);
        return task.groups().contains(CaseVariables.workerGroup(current.legalBasis(), current.team()));
    }

    private static Set<String> teams(Set<String> groups) {
        return Role.TEAMS.stream()
                .filter(team ->
                        groups.contains(Role.SOCIAL_WORKER.id(team)) || groups.contains(Role.CARERS_WORKER.id(team)))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Map<String, String> choice(SupportedCase one) {
        return Map.of(
                "label",
                one.person() + " (" + one.number() + ")",
                "value",
                one.number().text());
    }
}
