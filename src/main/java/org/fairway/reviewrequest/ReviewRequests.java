package org.fairway.reviewrequest;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.fairway.kernel.CaseNumber;

/** All requests for a review. They are added to and never changed. */
public interface ReviewRequests {
    /** Keeps a request; the same one again changes nothing. */
    void record(ReviewRequest request, String by);

    /** The request; throws {@link java.util.NoSuchElementException} when there is none of that id. */
    ReviewRequest get(UUID id);

    /** The requests of the case, the oldest first. */
    List<ReviewRequest> of(CaseNumber caseNumber);

    /** Keeps what the worker did with a contact; the same again changes nothing. */
    void record(TakenIn takenIn, String by);

    /** What the worker did with a contact, if it was taken in. */
    Optional<TakenIn> takenIn(UUID request);

    /** The open cases of the teams whose support runs, by name. */
    List<SupportedCase> supported(Set<String> teams);
}
