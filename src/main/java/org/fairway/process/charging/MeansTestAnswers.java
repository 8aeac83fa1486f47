package org.fairway.process.charging;

import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.fairway.letter.SentBy;
import org.jspecify.annotations.Nullable;

/** The answers of the form {@code verify-means-test}. */
record MeansTestAnswers(
        Check check,

        @Nullable @Size(max = 2000, message = "Use 2,000 characters or fewer.")
        String missing,

        @Nullable @Size(max = 2000, message = "Use 2,000 characters or fewer.")
        String evidence,

        @Nullable @PastOrPresent(message = "This date is in the future: tell the person first.")
        LocalDate toldOn,

        @Nullable SentBy toldHow,
        @Nullable LocalDate inForceFrom,

        @Nullable @Size(max = 2000, message = "Use 2,000 characters or fewer.")
        String note) {
    /** What the finance officer makes of the assessment. */
    enum Check {
        CONFIRM,
        SEND_BACK
    }
}
