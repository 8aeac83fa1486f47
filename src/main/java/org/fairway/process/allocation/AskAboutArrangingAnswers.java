package org.fairway.process.allocation;

import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.fairway.letter.SentBy;
import org.jspecify.annotations.Nullable;

/** The answers of the form {@code ask-about-arranging}. */
record AskAboutArrangingAnswers(
        @PastOrPresent(message = "This day is in the future: ask first.")
        LocalDate askedOn,

        Answer answer,

        @Size(max = 4000, message = "Use 4,000 characters or fewer.")
        String ownWords,

        @Nullable LocalDate askAgainOn,

        @Nullable @Size(max = 5000, message = "Use 5,000 characters or fewer.")
        String advice,

        @Nullable @PastOrPresent(message = "This date is in the future: send the letter first.")
        LocalDate sentOn,

        @Nullable SentBy sentBy) {
    /** What the person says when asked whether the council is to go on arranging their care. */
    enum Answer {
        ASKS,
        DOES_NOT_ASK,
        NO_ANSWER_YET
    }
}
