package org.fairway.review;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is under review.
 *
 * @param planFrom the first day of the plan in force
 * @param directPaymentFrom the first day of the direct payment; null when none is made
 * @param adultOn the 18th birthday of a child; null in the case of an adult
 */
public record Support(
        LocalDate planFrom,
        @Nullable LocalDate directPaymentFrom,
        @Nullable LocalDate adultOn) {
    /** The support of an adult. */
    public Support(LocalDate planFrom, @Nullable LocalDate directPaymentFrom) {
        this(planFrom, directPaymentFrom, null);
    }
}
