package org.fairway.payment;

import java.time.LocalDate;
import org.fairway.reference.ReferenceData;

/**
 * How a person came to know that their payments change. Nothing is paid less before its notice is over, except where the
 * ground says that none is needed.
 *
 * @param toldOn the day on which they were told in writing
 */
public record Notice(LocalDate toldOn, Ground ground) {
    /** The clock of the notice, a local setting. */
    static final String CLOCK = "payment-notice";

    /** The first day on which less may be paid. */
    public LocalDate over(ReferenceData reference) {
        return ground == Ground.COUNCILS_DECISION ? reference.due(CLOCK, toldOn) : LocalDate.MIN;
    }

    /** What a change rests on. */
    public enum Ground {
        /** The council decided it, after a review: its notice has to run. */
        COUNCILS_DECISION,
        /** The person asked for it, or agreed to it in their plan. */
        OWN_REQUEST,
        /** It was agreed from the beginning. */
        AGREED_END,
        /** The person died. */
        DEATH
    }
}
