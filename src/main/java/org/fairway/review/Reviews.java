package org.fairway.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fairway.kernel.CaseNumber;

/** All reviews, their dates and what came of them. They are added to and never changed. */
public interface Reviews {
    /** Keeps a review; the same one again changes nothing. */
    void record(Review review);

    /** The last review of the case, if one was held. */
    Optional<Review> last(CaseNumber caseNumber);

    /** The reviews of the case, the oldest first. */
    List<HeldReview> held(CaseNumber caseNumber);

    /** How the account of a direct payment that began on that day is looked at, by the last review that said so. */
    AccountWatch watch(CaseNumber caseNumber, LocalDate began);

    /** When capacity that is back for a time is looked at again, by the last review of the direct payment since that day. */
    Optional<Support.CapacityLook> capacity(CaseNumber caseNumber, LocalDate began);

    /** Keeps when the case is reviewed next; the same again changes nothing. */
    void plan(CaseNumber caseNumber, NextReview next, String by);

    /** When the case is reviewed next. */
    Optional<NextReview> next(CaseNumber caseNumber);

    /** Keeps a decision that support ends; the same again changes nothing. */
    void record(EndOfSupport end, String by);
}
