package org.fairway.family;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A child of the household.
 *
 * @param birthDate null while not known
 * @param caring what the child does for the adult or the family; null when nothing
 */
public record ConsideredChild(
        String name,
        @Nullable LocalDate birthDate,
        @Nullable String caring) {}
