package org.fairway.review;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is under review.
 *
 * @param planFrom the first day of the plan in force
 * @param directPaymentFrom the first day of the direct payment; null when none is made
 * @param adultOn the 18th birthday of a child; null in the case of an adult
 * @param capacityBy when a payment that goes on through a loss of capacity is looked at again; null where none does
 */
public record Support(
        LocalDate planFrom,
        @Nullable LocalDate directPaymentFrom,
        @Nullable LocalDate adultOn,
        @Nullable LocalDate capacityBy) {
    /** The support of an adult. */
    public Support(LocalDate planFrom, @Nullable LocalDate directPaymentFrom) {
        this(planFrom, directPaymentFrom, null, null);
    }

    /** The support of a child. */
    public Support(LocalDate planFrom, @Nullable LocalDate directPaymentFrom, @Nullable LocalDate adultOn) {
        this(planFrom, directPaymentFrom, adultOn, null);
    }
}
