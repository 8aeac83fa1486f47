package org.fairway.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fairway.kernel.CaseNumber;

/**
 * The vault of bank accounts. Sort codes and account numbers are encrypted before they reach the database; whoever reads
 * anything but {@link #reveal} sees the last four digits.
 */
public interface BankAccounts {
    /** Keeps a proposed account; the same id again changes nothing. */
    void propose(
            AccountId id, CaseNumber caseNumber, String payeeName, AccountDetails details, String by, LocalDate on);

    /** The account of the terms that were signed last in the case. */
    Optional<ProposedAccount> latest(CaseNumber caseNumber);

    /** The account as people may see it; throws {@link java.util.NoSuchElementException} when there is none of that id. */
    ProposedAccount get(AccountId id);

    /** Whoever else was ever to be paid into the same account at the bank: proposed accounts of other cases, by case. */
    List<ProposedAccount> sharedWith(AccountId id);

    /** Keeps what the check found. An account is checked once; a second check changes nothing. */
    void record(AccountCheck check);

    Optional<AccountCheck> check(AccountId id);

    /** The number itself. Whoever shows or sends it on notes in the audit who asked, and why. */
    AccountDetails reveal(AccountId id);

    /** The numbers of many accounts at once, as {@link #reveal}; of an account that there is not, nothing. */
    Map<AccountId, AccountDetails> reveal(Set<AccountId> ids);

    /** Seals every account under a new data key. Gives how many. */
    int sealAnew();
}
