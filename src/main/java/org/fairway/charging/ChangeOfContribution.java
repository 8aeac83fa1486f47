package org.fairway.charging;

import java.time.LocalDate;

/**
 * From which day a changed contribution may count. Nobody owes more for a day before they were told: a higher one counts
 * from the day the person is told at the earliest, a lower one may reach back to the day that things changed, and what was
 * paid too much is given back.
 */
public final class ChangeOfContribution {
    private ChangeOfContribution() {}

    /**
     * The first day that it may count from.
     *
     * @param lower whether no more is asked than before, whatever care costs
     * @param changedOn the day from which it was worked out
     * @param toldOn the day on which the person is told
     */
    public static LocalDate earliest(boolean lower, LocalDate changedOn, LocalDate toldOn) {
        return lower || changedOn.isAfter(toldOn) ? changedOn : toldOn;
    }
}
