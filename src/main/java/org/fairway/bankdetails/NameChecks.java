package org.fairway.bankdetails;

import java.util.Optional;
import org.fairway.agreement.AccountId;

/** All answers of banks about names. They are added to and never changed. */
public interface NameChecks {
    /** Keeps an answer; the same id again changes nothing. */
    void record(NameCheck check, String by);

    /** The newest answer about the account. */
    Optional<NameCheck> latest(AccountId account);
}
