package org.fairway.paymentchange;

import java.util.UUID;

/** Tells one change of a direct payment from another. */
public record PaymentChangeId(UUID value) {
    public static PaymentChangeId parse(String text) {
        return new PaymentChangeId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
