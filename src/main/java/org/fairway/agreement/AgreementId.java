package org.fairway.agreement;

import java.util.UUID;

/** A direct payment agreement that has come into force. */
public record AgreementId(UUID value) {
    public static AgreementId parse(String text) {
        return new AgreementId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
