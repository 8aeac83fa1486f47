package org.fairway.payment;

import java.time.LocalDate;
import org.fairway.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * What an agreement was signed for.
 *
 * @param weeklyGross what the support costs a week, before the person's contribution
 * @param oneOff what is paid once at the start; nil when there is nothing
 * @param weeklyContribution what the person pays a week; nil until they have been told
 * @param toldOn the day the person was told their contribution; null when they have not been told one
 * @param lastDay the last day of support; null when no end is agreed
 */
public record Terms(
        Money weeklyGross,
        Money oneOff,
        Money weeklyContribution,
        @Nullable LocalDate toldOn,
        @Nullable LocalDate lastDay) {
    public Terms {
        if (weeklyGross.isNegative() || oneOff.isNegative() || weeklyContribution.isNegative()) {
            throw new IllegalArgumentException("An agreement cannot hold a negative amount");
        }
        if (toldOn == null && !weeklyContribution.isNil()) {
            throw new IllegalArgumentException("Nobody pays a contribution before they have been told it");
        }
    }
}
