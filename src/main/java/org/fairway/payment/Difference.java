package org.fairway.payment;

import org.fairway.kernel.CaseNumber;
import org.fairway.kernel.Money;

/**
 * What is still to be paid, or was paid too much, for one period of an entitlement: what is due now less what was paid
 * for it before.
 *
 * @param due what is due now, with its working
 * @param paidBefore what earlier runs paid for the same period, all in all
 */
public record Difference(CaseNumber caseNumber, EntitlementId entitlement, Due due, Money paidBefore, Reason reason) {
    /** More than nil when it is to be paid, less when it was paid too much. */
    public Money amount() {
        return due.net().minus(paidBefore);
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
