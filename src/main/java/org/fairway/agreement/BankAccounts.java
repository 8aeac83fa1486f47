package org.fairway.agreement;

import java.time.LocalDate;
import java.util.Optional;
import org.fairway.kernel.CaseNumber;

/**
 * The vault of bank accounts. Sort codes and account numbers are encrypted before they reach the database; whoever reads
 * anything but {@link #reveal} sees the last four digits.
 */
public interface BankAccounts {
    /** Keeps a proposed account; the same id again changes nothing. */
    void propose(
            AccountId id, CaseNumber caseNumber, String payeeName, AccountDetails details, String by, LocalDate on);

    /** The account that was proposed last in the case. */
    Optional<ProposedAccount> latest(CaseNumber caseNumber);

    /** Keeps what the check found. An account is checked once; a second check changes nothing. */
    void record(AccountCheck check);

    Optional<AccountCheck> check(AccountId id);

    /** The number itself, for the file that pays into it and for nothing else. */
    AccountDetails reveal(AccountId id);
}
