package org.fairway.process.agreement;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.fairway.agreement.Frequency;
import org.fairway.process.task.YesNo;
import org.jspecify.annotations.Nullable;

/**
 * The answers of {@code sign-agreement}. Sort code and account number go to the vault and nowhere else: they are left out
 * of what the audit keeps and of the record's own words.
 */
record SignAgreementAnswers(
        Frequency frequency,
        LocalDate startsOn,
        @Size(max = 100, message = HUNDRED) String payeeName,

        @JsonIgnore @Size(max = 20, message = "Write the six digits of the sort code.")
        String sortCode,

        @JsonIgnore @Size(max = 20, message = "Write the eight digits of the account number.")
        String accountNumber,

        @Size(max = 50, message = "Use 50 characters or fewer.")
        String guideVersion,

        GuideFormat guideFormat,
        @PastOrPresent(message = FUTURE) LocalDate guideGivenOn,
        YesNo employs,

        @Nullable @Size(max = 200, message = "Use 200 characters or fewer.")
        String insurance,

        @Nullable @Size(max = 200, message = "Use 200 characters or fewer.")
        String payroll,

        YesNo conditionsAccepted,
        @Size(max = 100, message = HUNDRED) String signedBy,
        @PastOrPresent(message = FUTURE) LocalDate signedOn) {
    private static final String HUNDRED = "Use 100 characters or fewer.";
    private static final String FUTURE = "This date is in the future.";

    /** How the guide to what the money may be spent on was given. */
    enum GuideFormat {
        STANDARD,
        LARGE_PRINT,
        EASY_READ,
        BRAILLE,
        AUDIO,
        TRANSLATED
    }

    @Override
    public String toString() {
        return "An agreement signed on " + signedOn;
    }
}
