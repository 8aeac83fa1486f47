package org.fairway.process.planning;

import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.fairway.letter.SentBy;
import org.fairway.planning.PersonsView.Speaker;
import org.fairway.planning.PersonsView.Stance;
import org.jspecify.annotations.Nullable;

/** The answers of {@code agree-plan}. A copy that is on record already is not asked for again. */
record AgreePlanAnswers(
        @PastOrPresent(message = FUTURE) LocalDate viewGivenOn,
        Speaker speaker,
        Stance stance,
        @Size(max = 4000, message = TOO_LONG) String ownWords,
        @Nullable @Size(max = 4000, message = TOO_LONG) String wantedChanges,
        @Nullable @PastOrPresent(message = FUTURE) LocalDate assessmentCopyOn,
        @Nullable SentBy assessmentCopyBy,
        @Nullable @PastOrPresent(message = FUTURE) LocalDate determinationCopyOn,
        @Nullable SentBy determinationCopyBy,
        @Nullable @PastOrPresent(message = FUTURE) LocalDate planCopyOn,
        @Nullable SentBy planCopyBy) {
    private static final String FUTURE = "This date is in the future.";
    private static final String TOO_LONG = "Use 4,000 characters or fewer.";
}
