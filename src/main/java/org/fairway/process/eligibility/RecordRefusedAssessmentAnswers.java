package org.fairway.process.eligibility;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.fairway.letter.SentBy;

/** The answers of {@code record-refused-assessment}. */
record RecordRefusedAssessmentAnswers(
        @Size(max = 4000, message = Words.TOO_LONG) String help,
        LocalDate followUpOn,
        LocalDate sentOn,
        SentBy sentBy) {}
