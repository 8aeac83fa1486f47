package org.fairway.process.advocacy;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The answers of {@code forms/appoint-advocate.form}. */
record AppointAdvocateAnswers(
        @Size(max = 120, message = "Use 120 characters or fewer.")
        String name,

        @Size(max = 120, message = "Use 120 characters or fewer.")
        String organisation,

        @Size(max = 30, message = "Use 30 characters or fewer.")
        String telephone,

        @PastOrPresent(message = "This day is in the future.")
        LocalDate appointedOn,

        @AssertTrue(message = "Only an independent advocate counts. Appoint somebody of whom this is true.")
        boolean independent,

        @Nullable @Size(max = 1000, message = "Use 1,000 characters or fewer.")
        String personsView) {}
