package org.fairway.process.reviewrequest;

import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** The answers of {@code take-in-contact}. */
record TakeInContactAnswers(
        @PastOrPresent(message = "Take it in first: this day is still to come.")
        LocalDate takenInOn,

        @Size(max = 4000, message = "Use 4,000 characters or fewer.")
        String done) {}
