package org.fairway.payment;

/**
 * A hold as it is placed.
 *
 * @param entitlement whose case is not paid
 * @param reference what caused it: the number of a run, the id of a return, or of a change
 * @param reason in the words of whoever places it
 * @param by who places it, by log-in
 */
public record Hold(HoldId id, EntitlementId entitlement, Cause cause, String reference, String reason, String by) {
    /** What a hold comes from, which says where it is lifted. */
    public enum Cause {
        /** Somebody held the payee while checking a run, and lifts it there or in a later check. */
        CHECK,
        /** A payment came back; whoever decides on it lifts the hold. */
        RETURNED_PAYMENT,
        /** There is doubt about the account. */
        ACCOUNT,
        /** There is another reason to wait. */
        CONCERN
    }

    public Hold {
        if (reason.isBlank() || reference.isBlank()) {
            throw new IllegalArgumentException("A hold has a reason and says what caused it");
        }
    }
}
