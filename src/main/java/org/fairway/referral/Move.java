package org.fairway.referral;

import java.time.LocalDate;

/**
 * That somebody moves here from another council’s area. Until this council has assessed them, it meets from the day of the move
 * what the first council met: Care Act 2014, sections 37 and 38.
 *
 * @param on the day of the move
 * @param metThere what the first council meets, by its plan
 */
public record Move(LocalDate on, String metThere) {
    /** The latest first day of support that is decided on that day: the day of the move, or at once after it. */
    public LocalDate metFrom(LocalDate decidedOn) {
        return on.isAfter(decidedOn) ? on : decidedOn;
    }
}
