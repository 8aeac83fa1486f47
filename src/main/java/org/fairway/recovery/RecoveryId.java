package org.fairway.recovery;

import java.util.UUID;

/** Tells one recovery from another. */
public record RecoveryId(UUID value) {
    public static RecoveryId parse(String text) {
        return new RecoveryId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
