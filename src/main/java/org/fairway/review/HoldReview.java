package org.fairway.review;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Keeps what a review found. Support that the findings speak against cannot simply go on. */
public final class HoldReview {
    /** What came of it. */
    public sealed interface Outcome {
        /** The review is kept. */
        record Held() implements Outcome {}

        /** Nothing is kept; each reason is a plain sentence. */
        record Refused(Matter matter, String reason) implements Outcome {}
    }

    /** What a refusal is about. */
    public enum Matter {
        DAY,
        OUTCOME
    }

    private final Reviews reviews;

    public HoldReview(Reviews reviews) {
        this.reviews = reviews;
    }

    public Outcome hold(Review review) {
        Optional<LocalDate> before = reviews.held(review.caseNumber()).stream()
                .filter(held -> held.kind() == review.kind())
                .map(HeldReview::heldOn)
                .max(Comparator.naturalOrder());
        if (before.isPresent() && review.heldOn().isBefore(before.get())) {
            return new Outcome.Refused(Matter.DAY, "The last review was held after that day. Check the day.");
        }
        List<String> against = review.findings().againstGoingOn();
        if (review.outcome() == ReviewOutcome.CONTINUE && !against.isEmpty()) {
            return new Outcome.Refused(
                    Matter.OUTCOME,
                    against.get(0)
                            + " Choose that something has to change, so that it is put right; support and payments go"
                            + " on meanwhile.");
        }
        reviews.record(review);
        return new Outcome.Held();
    }
}
