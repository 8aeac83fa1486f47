package org.fairway.person;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A child in the household of the person of a case, other than a child whom the case is about.
 *
 * @param birthDate null while not known
 * @param relationship what the child is to the person
 * @param helpsWithCare whether the child helps to look after someone
 * @param disabled whether the child is disabled
 */
public record HouseholdChild(
        UUID id,
        String name,
        @Nullable LocalDate birthDate,
        Relationship relationship,
        KnownOrNot helpsWithCare,
        KnownOrNot disabled) {}
