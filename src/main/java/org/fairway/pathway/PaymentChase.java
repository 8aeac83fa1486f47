package org.fairway.pathway;

import java.time.LocalDate;
import java.util.UUID;
import org.fairway.kernel.CaseNumber;
import org.jspecify.annotations.Nullable;

/**
 * Somebody asked why an agreed first payment had not been made.
 *
 * @param found why, and what was done
 * @param expectedOn when the payment is now expected; null when it was made or none is due
 */
public record PaymentChase(
        UUID id,
        CaseNumber caseNumber,
        LocalDate chasedOn,
        PaymentChaseOutcome outcome,
        String found,
        @Nullable LocalDate expectedOn) {}
