package org.fairway.agreement;

import java.util.List;

/** What came of an attempt to check a bank account. */
public sealed interface AccountCheckOutcome {
    /** The check is on record. */
    record AccountChecked(AccountCheck check) implements AccountCheckOutcome {}

    /** The check cannot be taken as it is; nothing has changed. */
    record AccountCheckRefused(List<String> reasons) implements AccountCheckOutcome {
        public AccountCheckRefused {
            reasons = List.copyOf(reasons);
        }
    }
}
