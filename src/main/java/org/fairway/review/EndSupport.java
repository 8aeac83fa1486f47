package org.fairway.review;

import java.time.LocalDate;
import org.fairway.reference.ReferenceData;

/**
 * Ends support after a review, with a decision, reasons, a letter and notice, never before the notice has run out. Ending
 * without them is what the Local Government and Social Care Ombudsman has found at fault again and again.
 */
public final class EndSupport {
    /** What came of it. */
    public sealed interface Outcome {
        /** The end is decided and kept. */
        record Ended(EndOfSupport end) implements Outcome {}

        /** Support does not end on that day; the reason is a plain sentence. */
        record TooSoon(String reason) implements Outcome {}
    }

    private final Reviews reviews;
    private final ReferenceData reference;

    public EndSupport(Reviews reviews, ReferenceData reference) {
        this.reviews = reviews;
        this.reference = reference;
    }

    /** The first day on which notice given on the day has run out. */
    public LocalDate earliest(LocalDate toldOn) {
        return reference.due("end-support-notice", toldOn);
    }

    public Outcome end(EndOfSupport end, LocalDate reviewHeldOn, String by) {
        if (end.because().takesNotice() && end.lastDay().isBefore(earliest(end.toldOn()))) {
            return new Outcome.TooSoon("Notice given on %s runs until %s. Support and payments go on until then."
                    .formatted(Wording.day(end.toldOn()), Wording.day(earliest(end.toldOn()))));
        }
        if (end.because() == EndReason.PERSON_ASKED && end.lastDay().isBefore(reviewHeldOn)) {
            return new Outcome.TooSoon("The person asked on %s at the latest. Support cannot end before that day."
                    .formatted(Wording.day(reviewHeldOn)));
        }
        if (end.because() == EndReason.DIED && end.lastDay().isAfter(end.toldOn())) {
            return new Outcome.TooSoon(
                    "The last day of support is the day of death, which cannot be after the letter.");
        }
        reviews.record(end, by);
        return new Outcome.Ended(end);
    }
}
