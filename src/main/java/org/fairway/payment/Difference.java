package org.fairway.payment;

import org.fairway.kernel.CaseNumber;
import org.fairway.kernel.Money;
import org.fairway.kernel.Period;

/**
 * What is still to be paid, or was paid too much, for one period of an entitlement and one funder: what is due now less
 * what was paid for it before.
 *
 * @param due what is due now, with its working
 * @param days the days of the period, with those that were paid for and are due no more
 * @param paidBefore what earlier runs paid for the same period, all in all
 * @param left what was paid too much and is not taken back yet; nil or more
 * @param because what was recorded last that bears on the period, in words for a statement
 */
public record Difference(
        CaseNumber caseNumber,
        EntitlementId entitlement,
        Due due,
        Period days,
        Money paidBefore,
        Money left,
        Reason reason,
        String because) {
    /** More than nil when it is to be paid, less when what was paid too much is taken back. */
    public Money amount() {
        return due.net().minus(paidBefore).plus(left);
    }

    Difference leaving(Money notTaken) {
        return new Difference(caseNumber, entitlement, due, days, paidBefore, notTaken, reason, because);
    }

    /** Why there is something to pay or to take back. */
    public enum Reason {
        /** The period is paid in its turn. */
        IN_TURN,
        /** The period began before the pay date and nothing had been paid for it. */
        ARREARS,
        /** What is due for a period that was paid has changed. */
        CHANGED
    }
}
