package org.fairway.bankdetails;

import java.util.UUID;

/** A proposal to pay an agreement into another account. */
public record AccountChangeId(UUID value) {
    public static AccountChangeId parse(String text) {
        return new AccountChangeId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
