package org.fairway.bankdetails;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.fairway.agreement.AccountDetails;
import org.fairway.agreement.AccountId;
import org.fairway.agreement.BankAccounts;
import org.fairway.agreement.ProposedAccount;
import org.fairway.audit.AuditEntry;
import org.fairway.audit.AuditTrail;

/** Gives out account numbers, and notes each time in the audit who had them and why. */
public final class RevealAccounts {
    private final BankAccounts accounts;
    private final AuditTrail audit;

    public RevealAccounts(BankAccounts accounts, AuditTrail audit) {
        this.accounts = accounts;
        this.audit = audit;
    }

    /** One account, for a person to read; noted in its case. */
    public AccountDetails reveal(AccountId id, String reason, String who, Instant at) {
        ProposedAccount account = accounts.get(id);
        note(account.caseNumber().text(), "AccountRevealed", reason, Map.of("account", id.toString()), who, at);
        return accounts.reveal(id);
    }

    /**
     * Many accounts at once, for a file; noted as one reading.
     *
     * @param subject what they are read for, such as the number of a payment run
     */
    public Map<AccountId, AccountDetails> reveal(
            Set<AccountId> ids, String subject, String reason, String who, Instant at) {
        note(subject, "AccountsRevealed", reason, Map.of("accounts", ids.size()), who, at);
        return accounts.reveal(ids);
    }

    private void note(String subject, String what, String reason, Map<String, Object> which, String who, Instant at) {
        Map<String, Object> said = new HashMap<>(which);
        said.put("reason", reason);
        audit.append(new AuditEntry(subject, AuditEntry.Kind.READ, what, who, at, said));
    }
}
