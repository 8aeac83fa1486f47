package org.fairway.person;

import java.util.EnumSet;
import java.util.Set;

/**
 * Someone who might help the person take part.
 *
 * @param relation what they are to the person
 */
public record Supporter(String name, String relation, Set<SupporterQuality> qualities) {
    public Supporter {
        qualities = Set.copyOf(qualities);
    }

    /** Appropriate only with every quality. */
    public boolean appropriate() {
        return qualities.containsAll(EnumSet.allOf(SupporterQuality.class));
    }
}
