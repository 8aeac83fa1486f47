package org.fairway.process.referral;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.fairway.person.Carer;
import org.fairway.person.KnownOrNot;
import org.fairway.person.Relationship;
import org.fairway.process.task.YesNo;
import org.jspecify.annotations.Nullable;

/** One row of {@code carers} in {@code forms/record-contact.form}. */
record CarerRow(
        @Size(max = 80, message = "Use 80 characters or fewer.")
        String givenName,

        @Size(max = 80, message = "Use 80 characters or fewer.")
        String familyName,

        Relationship relationship,
        @Nullable LocalDate birthDate,

        @Nullable @Size(max = 30, message = "Use 30 characters or fewer.")
        String telephone,

        @Nullable @Size(max = 300, message = "Use 300 characters or fewer.")
        String address,

        YesNo livesWithPerson,
        KnownOrNot wantsContact) {
    static CarerRow of(Carer carer) {
        return new CarerRow(
                carer.givenName(),
                carer.familyName(),
                carer.relationship(),
                carer.birthDate(),
                carer.telephone(),
                carer.address(),
                carer.livesWithPerson() ? YesNo.YES : YesNo.NO,
                carer.wantsContact());
    }

    Carer named(UUID id) {
        return new Carer(
                id,
                givenName,
                familyName,
                birthDate,
                relationship,
                telephone,
                address,
                livesWithPerson.yes(),
                wantsContact);
    }
}
