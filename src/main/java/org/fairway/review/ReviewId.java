package org.fairway.review;

import java.util.UUID;

/** One review that was held. */
public record ReviewId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
