package org.fairway.process.bankdetails;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.fairway.bankdetails.AskedHow;
import org.fairway.bankdetails.Party;
import org.jspecify.annotations.Nullable;

/**
 * The answers of {@code propose-account-change}; all but the first are blank when nothing is changed. Sort code and account
 * number go to the vault and nowhere else: they are left out of what the audit keeps and of the record's own words.
 */
record ProposeAccountChangeAnswers(
        Choice choice,

        @Nullable @Size(max = 36, message = "Choose from the list.")
        String agreement,

        @Nullable Party askedBy,
        @Nullable AskedHow askedHow,

        @Nullable @PastOrPresent(message = "This day is still to come.")
        LocalDate askedOn,

        @Nullable Party holder,

        @Nullable @Size(max = 100, message = "Use 100 characters or fewer.")
        String payeeName,

        @JsonIgnore @Nullable @Size(max = 20, message = "Write the six digits of the sort code.")
        String sortCode,

        @JsonIgnore @Nullable @Size(max = 20, message = "Write the eight digits of the account number.")
        String accountNumber,

        @Nullable @Size(max = 2000, message = "Use 2,000 characters or fewer.")
        String evidence) {
    enum Choice {
        PROPOSE,
        NOTHING
    }

    @Override
    public String toString() {
        return "A change of an account, asked for on " + askedOn;
    }
}
