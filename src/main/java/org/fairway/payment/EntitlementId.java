package org.fairway.payment;

import java.util.UUID;

/** What one direct payment agreement entitles to; it has the id of the agreement. */
public record EntitlementId(UUID value) {
    public static EntitlementId parse(String text) {
        return new EntitlementId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
