package org.fairway.audit;

import java.time.Instant;
import java.util.Map;

/**
 * Something that somebody did to a case or read of it, or changed of the accounts.
 *
 * @param subject the case number, the number of a payment run, or {@code accounts}
 * @param kind what sort of act it was
 * @param what what was done or read, such as {@code Task_RecordContact}
 * @param who the signed-in person, or {@code fairway} for the system itself
 * @param at when, by the business clock
 * @param payload what was said, field by field; kept apart from the chain so that it can be erased
 */
public record AuditEntry(String subject, Kind kind, String what, String who, Instant at, Map<String, Object> payload) {
    /** The sorts of act that are recorded. */
    public enum Kind {
        STARTED,
        COMPLETED,
        DECIDED,
        READ,
        CHANGED,
        ALARMED,
        ERASED
    }
}
