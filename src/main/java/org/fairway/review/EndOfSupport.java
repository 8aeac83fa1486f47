package org.fairway.review;

import java.time.LocalDate;
import java.util.UUID;
import org.fairway.kernel.CaseNumber;

/**
 * The decision that support ends.
 *
 * @param review the review that led to it
 * @param reasons the reasons as the person is told them
 * @param letter the letter that told them
 * @param toldOn the day that letter was sent
 * @param lastDay the last day of support and of payment
 * @param metAfterwards how needs are met afterwards, and by whom
 */
public record EndOfSupport(
        ReviewId review,
        CaseNumber caseNumber,
        EndReason because,
        String reasons,
        UUID letter,
        LocalDate toldOn,
        LocalDate lastDay,
        String metAfterwards) {}
