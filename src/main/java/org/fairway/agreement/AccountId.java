package org.fairway.agreement;

import java.util.UUID;

/** A bank account that someone proposed to be paid into. Stands for the account number everywhere but in the vault. */
public record AccountId(UUID value) {
    public static AccountId parse(String text) {
        return new AccountId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
