package org.fairway.paymentchange;

import java.time.LocalDate;
import org.fairway.kernel.CaseNumber;

/**
 * A change of a direct payment as somebody proposed it.
 *
 * @param version the first proposal has 1; one that was returned and written anew has the next number
 * @param proposedBy the log-in name of whoever proposed it; may never decide it
 */
public record PaymentChange(
        PaymentChangeId id,
        int version,
        CaseNumber caseNumber,
        What what,
        CareGoingOn care,
        LastCosts lastCosts,
        LocalDate proposedOn,
        String proposedBy) {
    public Happening happening() {
        return what.happening();
    }
}
