package org.fairway.review;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is under review.
 *
 * @param planFrom the first day of the plan in force
 * @param directPaymentFrom the first day of the direct payment; null when none is made
 * @param adultOn the 18th birthday of a child; null in the case of an adult
 * @param capacity when a payment that goes on through a loss of capacity, or through capacity that is back for a time, is
 *     looked at again; null where none does
 * @param freeUntil the last days of reablement that is free for a time
 */
public record Support(
        LocalDate planFrom,
        @Nullable LocalDate directPaymentFrom,
        @Nullable LocalDate adultOn,
        @Nullable CapacityLook capacity,
        List<LocalDate> freeUntil) {
    public Support {
        freeUntil = List.copyOf(freeUntil);
    }

    /** The support of an adult. */
    public Support(LocalDate planFrom, @Nullable LocalDate directPaymentFrom) {
        this(planFrom, directPaymentFrom, null, null, List.of());
    }

    /** The support of a child. */
    public Support(LocalDate planFrom, @Nullable LocalDate directPaymentFrom, @Nullable LocalDate adultOn) {
        this(planFrom, directPaymentFrom, adultOn, null, List.of());
    }

    /** Of which no reablement is free for a time. */
    public Support(
            LocalDate planFrom,
            @Nullable LocalDate directPaymentFrom,
            @Nullable LocalDate adultOn,
            @Nullable CapacityLook capacity) {
        this(planFrom, directPaymentFrom, adultOn, capacity, List.of());
    }

    /**
     * When capacity is looked at again.
     *
     * @param since when that was set; what was reviewed until then does not stand for it
     */
    public record CapacityLook(LocalDate since, LocalDate by) {}
}
