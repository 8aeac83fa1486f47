package org.fairway.enquiry;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.fairway.kernel.CaseNumber;
import org.jspecify.annotations.Nullable;

/**
 * The time from the approval of a budget to the first payment: what was promised and what came of it.
 *
 * @param team the team that holds the case
 * @param approvedOn the day on which the budget was signed off
 * @param promisedOn the day by which the first payment was promised
 * @param paidOn the day on which it was in the account, or will be as a run that was sent says; null before
 */
public record FirstPayment(
        CaseNumber caseNumber,
        String team,
        LocalDate approvedOn,
        LocalDate promisedOn,
        @Nullable LocalDate paidOn) {
    /** How many days late it was, or is on the day; nil where it is not. */
    public long daysLate(LocalDate today) {
        return Math.max(0, ChronoUnit.DAYS.between(promisedOn, paidOn == null ? today : paidOn));
    }

    /** Whether it has not been paid although it was promised for a day before. */
    public boolean isOverdue(LocalDate today) {
        return paidOn == null && promisedOn.isBefore(today);
    }

    /** What a person is told of it. */
    public String words(LocalDate today) {
        String promised = "Your budget was approved on %s. We promised the first payment by %s."
                .formatted(DayWords.day(approvedOn), DayWords.day(promisedOn));
        if (paidOn != null) {
            return promised
                    + (daysLate(today) == 0
                            ? " It was paid on %s.".formatted(DayWords.day(paidOn))
                            : " It was paid on %s. That was %s late. We are sorry."
                                    .formatted(DayWords.day(paidOn), days(daysLate(today))));
        }
        return promised
                + (isOverdue(today)
                        ? " It has not been paid yet. It is %s late. We are sorry. Please ask us what is holding it up."
                                .formatted(days(daysLate(today)))
                        : " It has not been paid yet.");
    }

    private static String days(long days) {
        return days == 1 ? "1 day" : days + " days";
    }
}
