package org.fairway.process.eligibility;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.fairway.letter.SentBy;
import org.fairway.process.task.YesNo;
import org.jspecify.annotations.Nullable;

/** The answers of {@code decide-eligibility}. */
record DecideEligibilityAnswers(
        YesNo eligible,

        @Nullable @Size(max = 4000, message = Words.TOO_LONG)
        String departure,

        @Size(max = 8000, message = Words.TOO_LONG) String reasons,
        @Nullable YesNo ordinarilyResident,
        @Nullable YesNo wantsNeedsMet,
        LocalDate sentOn,
        SentBy sentBy,
        @Nullable YesNo usesPower,

        @Nullable @Size(max = 2000, message = Words.TOO_LONG)
        String powerReason) {
    /** Whether needs that are not eligible are met all the same. */
    boolean byPower() {
        return !eligible.yes() && usesPower == YesNo.YES;
    }
}
