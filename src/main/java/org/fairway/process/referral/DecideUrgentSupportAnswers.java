package org.fairway.process.referral;

import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.fairway.kernel.Money;
import org.fairway.process.task.YesNo;
import org.jspecify.annotations.Nullable;

/** The answers of {@code forms/decide-urgent-support.form}. */
record DecideUrgentSupportAnswers(
        YesNo supportNow,

        @Size(max = 4000, message = "Use 4,000 characters or fewer.")
        String reasons,

        @PastOrPresent(message = "This day is in the future.")
        LocalDate decidedOn,

        @Nullable YesNo staysThere,

        @Nullable @Size(max = 2000, message = "Use 2,000 characters or fewer.")
        String what,

        @Nullable @Size(max = 200, message = "Use 200 characters or fewer.")
        String provider,

        @Nullable Money weeklyCost,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,

        @Nullable @Size(max = 1000, message = "Use 1,000 characters or fewer.")
        String costExplained) {}
