package org.fairway.audit;

import java.util.List;
import java.util.Optional;

/**
 * The append-only record. Entries of one subject form a chain: each carries a digest over its own content, the digest of
 * its payload and the digest before it, so a changed or missing entry shows. A payload can be erased when the law says so;
 * its digest stays, and with it the chain.
 */
public interface AuditTrail {
    void append(AuditEntry entry);

    /** Checks the chain of the subject and names the first entry that does not fit; empty when all fit. */
    Optional<String> firstBreak(String subject);

    /** The entries of the subject, oldest first. */
    List<AuditEntry> of(String subject);

    /** Erases the payloads of the subject's entries and records who did so and why. Gives the number erased. */
    int erasePayloads(AuditEntry reason);
}
