package org.fairway.process.agreement;

import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.fairway.process.task.YesNo;
import org.jspecify.annotations.Nullable;

/** The answers of {@code check-bank-details}. What was found is blank while the bank is asked first. */
record CheckBankDetailsAnswers(
        @Nullable @PastOrPresent(message = "This date is in the future.")
        LocalDate calledBackOn,

        @Nullable YesNo nameMatches,

        @Nullable @Size(max = 2000, message = "Use 2,000 characters or fewer.")
        String evidence,

        Choice decision,

        @Nullable @Size(max = 1000, message = "Use 1,000 characters or fewer.")
        String rejection) {
    /** What the checker can do. */
    enum Choice {
        CONFIRM,
        REJECT,
        ASK_BANK
    }
}
