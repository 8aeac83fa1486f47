package org.fairway.payment;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Tells one hold from another. */
public record HoldId(UUID value) {
    /** The same for the same entitlement and reference, so that what is reported twice is held once. */
    public static HoldId of(EntitlementId entitlement, Hold.Cause cause, String reference) {
        String name = entitlement.value() + "/" + cause + "/" + reference;
        return new HoldId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }
}
