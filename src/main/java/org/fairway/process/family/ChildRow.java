package org.fairway.process.family;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A child of the household, and what caring they do. */
record ChildRow(
        @Size(max = 200, message = Words.TOO_LONG) String name,
        @Nullable LocalDate birthDate,

        @Nullable @Size(max = 1000, message = Words.TOO_LONG)
        String caring) {}
