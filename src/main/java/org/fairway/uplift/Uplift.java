package org.fairway.uplift;

import java.time.LocalDate;
import org.fairway.kernel.Money;

/**
 * An uplift as it was worked out last.
 *
 * @param version counts up each time it is chosen or worked out again
 * @param lessFrom the first day on which anybody may be paid less
 * @param yearEnd up to when its cost was added up
 * @param preparedBy who chose it, and so does not decide it
 */
public record Uplift(
        UpliftNumber number,
        int version,
        UpliftChoice choice,
        LocalDate lessFrom,
        LocalDate yearEnd,
        Figures figures,
        String preparedBy) {
    /**
     * What it comes to.
     *
     * @param agreements how many agreements change
     * @param weekly what that costs a week; less than nil where it saves
     * @param toYearEnd what it costs from its first day to the end of the year
     * @param leftOut how many agreements are left out
     */
    public record Figures(long agreements, Money weekly, Money toYearEnd, long leftOut) {}
}
