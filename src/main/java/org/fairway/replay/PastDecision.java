package org.fairway.replay;

import java.time.Instant;

/**
 * A decision that was made, as its record names it.
 *
 * @param kind which record it is of, such as {@code FinancialAssessment}, or the table that decided
 * @param id its id in that record
 * @param subject the case number, or the number of a payment run
 * @param recordedAt when it was recorded, by the clock of the database
 */
public record PastDecision(String kind, String id, String subject, Instant recordedAt) {}
