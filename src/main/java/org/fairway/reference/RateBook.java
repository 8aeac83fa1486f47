package org.fairway.reference;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The rates as administrators see them: in groups, with all they have ever been. Added to and never changed. */
public interface RateBook {
    /** Every group, by name. */
    List<RateGroup> groups();

    Optional<RateGroup> group(String name);

    /** Every deadline and every choice, by name. */
    List<Setting> settings();

    /** What rules would read if these were in force. Nothing is kept. */
    ReferenceData with(Collection<NewRate> rates);

    /**
     * Keeps the values; from then on rules read them on their days. What is there already is not kept twice.
     *
     * @return how many were new
     */
    int add(Collection<NewRate> rates, String by);
}
