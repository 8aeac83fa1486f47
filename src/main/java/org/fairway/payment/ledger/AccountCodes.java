package org.fairway.payment.ledger;

import java.util.List;

/** The codes of the finance system. A row is added for a change and none is taken away. */
public interface AccountCodes {
    /** By account, the newest first. */
    List<AccountCode> all();

    void add(AccountCode code, String by);
}
