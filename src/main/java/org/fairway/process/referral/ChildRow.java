package org.fairway.process.referral;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.fairway.person.HouseholdChild;
import org.fairway.person.KnownOrNot;
import org.fairway.person.Relationship;
import org.jspecify.annotations.Nullable;

/** One row of {@code children} in {@code forms/record-contact.form}. */
record ChildRow(
        @Size(max = 120, message = "Use 120 characters or fewer.")
        String name,

        @Nullable LocalDate birthDate,
        Relationship relationship,
        KnownOrNot helpsWithCare,
        KnownOrNot disabled) {
    static ChildRow of(HouseholdChild child) {
        return new ChildRow(
                child.name(), child.birthDate(), child.relationship(), child.helpsWithCare(), child.disabled());
    }

    HouseholdChild named(UUID id) {
        return new HouseholdChild(id, name, birthDate, relationship, helpsWithCare, disabled);
    }
}
