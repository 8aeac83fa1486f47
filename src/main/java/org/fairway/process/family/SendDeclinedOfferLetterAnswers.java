package org.fairway.process.family;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.fairway.letter.SentBy;

/** The answers of {@code send-declined-offer-letter}. */
record SendDeclinedOfferLetterAnswers(
        @Size(max = 4000, message = Words.TOO_LONG) String help, LocalDate sentOn, SentBy sentBy) {}
