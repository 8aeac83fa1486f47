package org.fairway.process.signoff;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.fairway.signoff.AbsenceReason;
import org.jspecify.annotations.Nullable;

/** The answers of {@code record-absence-cover}: a new cover, or the earlier end of one. */
record AbsenceCoverAnswers(
        What what,

        @Nullable @Size(max = 64, message = "Choose from the list.")
        String absent,

        @Nullable @Size(max = 64, message = "Choose from the list.")
        String coveredBy,

        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable AbsenceReason reason,

        @Nullable @Size(max = 64, message = "Choose from the list.")
        String cover,

        @Nullable LocalDate lastDay) {
    enum What {
        COVER,
        END_EARLY
    }
}
