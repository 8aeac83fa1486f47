package org.fairway.paymentchange;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Days for which somebody decided that payment rests.
 *
 * @param number the first days of a pause have 1, each time somebody decides again the next
 * @param letter by which letter it was told
 */
public record Pause(
        PaymentChangeId change,
        int number,
        LocalDate first,
        LocalDate last,
        String reasons,
        CareGoingOn care,
        UUID letter,
        String decidedBy) {}
