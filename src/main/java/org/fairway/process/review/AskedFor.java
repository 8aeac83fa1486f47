package org.fairway.process.review;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.fairway.kernel.CaseNumber;
import org.fairway.process.task.Prefill;
import org.fairway.review.HeldReview;
import org.fairway.review.NextReview;
import org.fairway.review.ReviewReason;
import org.fairway.review.Reviews;
import org.fairway.reviewrequest.RequestReason;
import org.fairway.reviewrequest.ReviewRequest;
import org.fairway.reviewrequest.ReviewRequests;
import org.springframework.stereotype.Component;

/** Who asked for a review since the last one, why, and what they told. */
@Component
class AskedFor {
    private final ReviewRequests requests;
    private final Reviews reviews;

    AskedFor(ReviewRequests requests, Reviews reviews) {
        this.requests = requests;
        this.reviews = reviews;
    }

    void fill(Prefill form, CaseNumber caseNumber) {
        LocalDate last = reviews.held(caseNumber).stream()
                .map(HeldReview::heldOn)
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
        List<ReviewRequest> asked = requests.of(caseNumber).stream()
                .filter(request -> !request.askedOn().isBefore(last))
                .toList();
        if (asked.isEmpty() || !opensOnRequest(caseNumber)) {
            return;
        }
        form.with("requestWords", asked.stream().map(AskedFor::words).collect(Collectors.joining("\n\n")));
        RequestReason reason = asked.get(asked.size() - 1).reason();
        if (reason != RequestReason.NEW_CONTACT) {
            form.with("reason", reason(reason));
        }
    }

    private boolean opensOnRequest(CaseNumber caseNumber) {
        return reviews.next(caseNumber)
                .filter(next -> next.rule() == NextReview.Rule.ON_REQUEST)
                .isPresent();
    }

    private static String words(ReviewRequest request) {
        return "**Asked for on %s, because %s:** %s"
                .formatted(ReviewPage.day(request.askedOn()), request.reason().words(), request.words());
    }

    private static ReviewReason reason(RequestReason asked) {
        return switch (asked) {
            case ASKED_FOR_BY_THE_PERSON -> ReviewReason.ASKED_FOR_BY_THE_PERSON;
            case ASKED_FOR_BY_A_CARER -> ReviewReason.ASKED_FOR_BY_A_CARER;
            case CHANGE_IN_NEEDS -> ReviewReason.CHANGE_IN_NEEDS;
            case CHANGE_IN_A_CARERS_SITUATION -> ReviewReason.CHANGE_IN_A_CARERS_SITUATION;
            case HOSPITAL -> ReviewReason.HOSPITAL;
            case SAFEGUARDING -> ReviewReason.SAFEGUARDING;
            case PROVIDER_FAILURE -> ReviewReason.PROVIDER_FAILURE;
            case DEATH, NEW_CONTACT, OTHER -> ReviewReason.OTHER;
        };
    }
}
