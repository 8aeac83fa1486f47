package org.fairway.process.spending;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.fairway.letter.SentBy;
import org.jspecify.annotations.Nullable;

/** The answers of {@code tell-spending-answer}. */
record SpendingAnswerTold(
        LocalDate toldOn,
        SentBy toldBy,

        @Nullable @Size(max = 2000, message = "Use 2,000 characters or fewer.")
        String personalNote) {}
