package org.fairway.planning;

import java.util.UUID;

/** One version of a person's plan. */
public record PlanId(UUID value) {
    public static PlanId parse(String text) {
        return new PlanId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
