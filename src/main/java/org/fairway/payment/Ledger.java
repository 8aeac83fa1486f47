package org.fairway.payment;

import java.util.List;
import org.fairway.kernel.CaseNumber;

/** The council's record of what was paid. It is added to and never changed, and balances because a row has both sides. */
public interface Ledger {
    /** What was paid for each period of the entitlements of a case. */
    List<Paid> paid(CaseNumber caseNumber);

    /** Posts the payments of a run that was sent; posting them again changes nothing. */
    void post(RunNumber number);

    /** The cases of which this run pays an agreement for the first time. */
    List<CaseNumber> firstPaidBy(RunNumber number);
}
