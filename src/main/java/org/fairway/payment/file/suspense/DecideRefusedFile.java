package org.fairway.payment.file.suspense;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Settles a file that was refused as a whole. Where its payments are made again, what they settled is taken back in the
 * ledger, item by item: it is due then, and the next run pays it once, by a file with a serial of its own.
 */
public final class DecideRefusedFile {
    private final RefusedFiles files;

    public DecideRefusedFile(RefusedFiles files) {
        this.files = files;
    }

    /**
     * Decides.
     *
     * @return why it cannot be decided so, in plain words; empty when it is
     */
    public Optional<String> decide(
            RefusedFile refused, RefusedFile.Decision decision, String reason, LocalDate today, String by) {
        if (by.equals(refused.by())) {
            return Optional.of("You noted that the file was refused. Somebody else must decide what becomes of it.");
        }
        return files.decide(refused, decision, reason.strip(), today, by)
                ? Optional.empty()
                : Optional.of("Somebody else decided on this file a moment ago.");
    }
}
