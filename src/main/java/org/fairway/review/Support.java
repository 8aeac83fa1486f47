package org.fairway.review;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is under review.
 *
 * @param planFrom the first day of the plan in force
 * @param directPaymentFrom the first day of the direct payment; null when none is made
 */
public record Support(LocalDate planFrom, @Nullable LocalDate directPaymentFrom) {}
