package org.fairway.eligibility;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a carer does for the adult.
 *
 * @param number its place in the assessment, from 1
 * @param able whether the carer is able to go on with it
 * @param willing whether the carer is willing to go on with it
 * @param withdrawnOn the day from which the carer no longer does it; null while nothing was withdrawn
 */
public record CaringTask(
        int number,
        String task,
        BigDecimal hoursAWeek,
        boolean able,
        boolean willing,
        @Nullable LocalDate withdrawnOn) {
    /** Whether the adult's plan may count on it. Nobody's care is ever assumed. */
    public boolean canBeCountedOn() {
        return able && willing && withdrawnOn == null;
    }
}
