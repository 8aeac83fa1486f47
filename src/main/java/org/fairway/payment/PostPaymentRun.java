package org.fairway.payment;

import java.util.List;
import org.fairway.kernel.CaseNumber;

/** Puts the payments of a run that was sent into the ledger, once. */
public final class PostPaymentRun {
    private final Ledger ledger;

    public PostPaymentRun(Ledger ledger) {
        this.ledger = ledger;
    }

    /** Posts the run and gives the cases it paid for the first time; again, it gives the same and posts nothing. */
    public List<CaseNumber> post(RunNumber number) {
        ledger.post(number);
        return ledger.firstPaidBy(number);
    }
}
