package org.fairway.process.review;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fairway.audit.Decision;
import org.fairway.audit.Decisions;
import org.fairway.process.task.Completion;
import org.fairway.process.task.OpenTask;
import org.fairway.process.variable.PathwayVariables;
import org.fairway.review.HoldReview;
import org.fairway.review.Review;
import org.fairway.review.ReviewId;
import org.springframework.stereotype.Component;

/** Keeps a review that was handed in, with the decision that came of it. */
@Component
class ReviewTaken {
    private final HoldReview hold;
    private final SupportUnderReview support;
    private final Decisions decisions;
    private final Clock clock;

    ReviewTaken(HoldReview hold, SupportUnderReview support, Decisions decisions, Clock clock) {
        this.hold = hold;
        this.support = support;
        this.decisions = decisions;
        this.clock = clock;
    }

    /** The review of a task has one id, however often the task is handed in. */
    static ReviewId idOf(OpenTask task) {
        return new ReviewId(UUID.nameUUIDFromBytes(task.id().getBytes(StandardCharsets.UTF_8)));
    }

    Completion take(OpenTask task, Review review) {
        LocalDate start = support.startOf(task.caseNumber());
        if (review.heldOn().isBefore(start)) {
            return Completion.refused(
                    "heldOn", "The plan started on %s. It cannot be reviewed before.".formatted(ReviewPage.day(start)));
        }
        HoldReview.Outcome outcome = hold.hold(review);
        if (outcome instanceof HoldReview.Outcome.Refused refused) {
            return Completion.refused(
                    refused.matter() == HoldReview.Matter.DAY ? "heldOn" : "outcome", refused.reason());
        }
        decisions.record(new Decision(
                task.businessKey(),
                "Review",
                review.outcome().name(),
                List.of(review.reasons()),
                List.of(),
                0,
                Map.of(
                        "kind", review.kind().name(),
                        "heldOn", review.heldOn().toString(),
                        "outcomesAchieved", review.outcomesAchieved().name()),
                task.user(),
                clock.instant()));
        return Completion.done()
                .with(PathwayVariables.REVIEW_OUTCOME, review.outcome().name());
    }
}
