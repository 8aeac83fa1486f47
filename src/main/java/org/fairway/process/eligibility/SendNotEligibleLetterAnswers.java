package org.fairway.process.eligibility;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.fairway.letter.SentBy;

/** The answers of {@code send-not-eligible-letter}. */
record SendNotEligibleLetterAnswers(
        @Size(max = 8000, message = Words.TOO_LONG) String advice,
        @Size(max = 4000, message = Words.TOO_LONG) String prevention,
        LocalDate followUpOn,
        LocalDate sentOn,
        SentBy sentBy) {}
