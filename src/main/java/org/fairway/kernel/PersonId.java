package org.fairway.kernel;

import java.util.UUID;

/** A person known to the council: adult, carer, child or parent. Says nothing about them. */
public record PersonId(UUID value) {
    public static PersonId parse(String text) {
        return new PersonId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
