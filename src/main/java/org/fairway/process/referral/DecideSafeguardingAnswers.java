package org.fairway.process.referral;

import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.fairway.process.task.YesNo;
import org.jspecify.annotations.Nullable;

/** The answers of {@code forms/decide-safeguarding.form}. */
record DecideSafeguardingAnswers(
        @Size(max = 2000, message = "Use 2,000 characters or fewer.")
        String madeSafe,

        @Size(max = 2000, message = "Use 2,000 characters or fewer.")
        String personsWishes,

        YesNo hasNeeds,
        YesNo atRisk,
        YesNo cannotProtectThemselves,

        @Size(max = 4000, message = "Use 4,000 characters or fewer.")
        String reasons,

        @Nullable YesNo enquire,

        @Nullable @Size(max = 120, message = "Use 120 characters or fewer.")
        String enquiryLead,

        @PastOrPresent(message = "This day is in the future.")
        LocalDate decidedOn) {
    /** Care Act 2014, section 42(1): all three. */
    boolean mustEnquire() {
        return hasNeeds.yes() && atRisk.yes() && cannotProtectThemselves.yes();
    }
}
