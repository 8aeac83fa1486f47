package org.fairway.payment.ledger;

import java.util.List;

/** What stands on the accounts of the ledger, on any day and as known at any instant. */
public interface Balances {
    /** Every account, whether anything was posted to it or not. */
    TrialBalance trialBalance(AsOf asOf);

    /** The accounts of the chart. */
    List<LedgerAccount> chart();

    /** The transfers of an account that were recorded before the one of that number, newest first, and no more than so many. */
    List<Entry> entries(String account, long before, int most);
}
