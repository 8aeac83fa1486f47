package org.fairway.payment;

import org.fairway.kernel.CaseNumber;
import org.fairway.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * One exception of a run.
 *
 * @param caseNumber whose payment it is; null where it is about the whole run
 * @param payee who would be paid; empty where it is about the whole run
 * @param words what was found, in plain sentences
 * @param acceptedBecause why somebody accepted it; null while nobody has
 * @param acceptedBy who did, by log-in
 * @param held whether the payee is held, so that nothing is paid
 */
public record RunException(
        long number,
        ExceptionKind kind,
        @Nullable CaseNumber caseNumber,
        String payee,
        Money amount,
        String words,
        @Nullable String acceptedBecause,
        @Nullable String acceptedBy,
        boolean held) {
    /** Whether it still keeps the check from being finished. */
    public boolean isOpen() {
        return kind.blocks() && acceptedBy == null && !held;
    }

    /** How it stands, in a few words; who accepted it is told apart. */
    public String standing() {
        if (!kind.blocks()) {
            return "For information";
        }
        if (held) {
            return "Held";
        }
        return acceptedBecause == null ? "Open" : "Accepted: " + acceptedBecause;
    }
}
