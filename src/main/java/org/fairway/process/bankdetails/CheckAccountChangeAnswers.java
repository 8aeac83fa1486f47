package org.fairway.process.bankdetails;

import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.fairway.process.bankdetails.BankDetailsProcess.Decision;
import org.jspecify.annotations.Nullable;

/** The answers of {@code check-account-change}. */
record CheckAccountChangeAnswers(
        @Nullable CallBack callBack,

        @Nullable @PastOrPresent(message = "This date is in the future.")
        LocalDate calledBackOn,

        @Nullable @Size(max = 1000, message = "Use 1,000 characters or fewer.")
        String nameSeen,

        @Nullable @Size(max = 2000, message = "Use 2,000 characters or fewer.")
        String evidence,

        Decision decision,

        @Nullable @Size(max = 1000, message = "Use 1,000 characters or fewer.")
        String reason) {
    /** Which number was rung. */
    enum CallBack {
        NUMBER_ON_RECORD,
        NUMBER_HELD_BEFORE,
        NOT_REACHED
    }
}
