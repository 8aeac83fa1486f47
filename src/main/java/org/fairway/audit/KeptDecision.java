package org.fairway.audit;

import java.time.Instant;

/**
 * A decision as it stands in the record.
 *
 * @param id its number in the record
 * @param recordedAt when it was recorded, by the clock of the database
 */
public record KeptDecision(long id, Instant recordedAt, Decision decision) {}
