package org.fairway.agreement;

import org.fairway.kernel.Money;

/**
 * What a direct payment comes to: the lines taken that way, less the person's contribution. The contribution is taken off
 * the direct payment first; it never exceeds it.
 *
 * @param weeklyGross the lines a week
 * @param weeklyContribution what the person pays into the account themselves a week
 * @param oneOff the one-off lines
 */
public record DirectPaymentAmounts(Money weeklyGross, Money weeklyContribution, Money oneOff) {
    private static final int WEEKS_IN_FOUR_WEEKS = 4;

    public static DirectPaymentAmounts of(Money weeklyLines, Money contribution, Money oneOff) {
        return new DirectPaymentAmounts(weeklyLines, contribution.atMost(weeklyLines), oneOff);
    }

    public Money weeklyNet() {
        return weeklyGross.minus(weeklyContribution);
    }

    /** What the council pays for four weeks. */
    public Money fourWeeklyNet() {
        return weeklyNet().times(WEEKS_IN_FOUR_WEEKS);
    }

    /** Where the contribution is as much as the payment, no direct payment is made; the person pays for the support. */
    public boolean somethingToPay() {
        return !weeklyNet().isNil() || !oneOff.isNil();
    }
}
