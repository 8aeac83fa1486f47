package org.fairway.process.payment;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fairway.agreement.AccountId;
import org.fairway.agreement.Vault;
import org.fairway.bankdetails.RevealAccounts;
import org.fairway.kernel.BusinessClock;
import org.fairway.payment.RunNumber;
import org.fairway.payment.file.BankAccount;
import org.fairway.payment.file.making.FileSeal;
import org.fairway.payment.file.making.PayeeAccounts;
import org.springframework.stereotype.Component;

/** Payment files take account numbers from the vault, which notes each reading, and are sealed under its keys. */
@Component
class VaultOfFiles implements PayeeAccounts, FileSeal {
    private final RevealAccounts reveal;
    private final Vault vault;
    private final BusinessClock clock;

    VaultOfFiles(RevealAccounts reveal, Vault vault, BusinessClock clock) {
        this.reveal = reveal;
        this.vault = vault;
        this.clock = clock;
    }

    @Override
    public Map<UUID, BankAccount> numbers(Set<UUID> accounts, RunNumber run, String reason, String by) {
        Set<AccountId> ids = accounts.stream().map(AccountId::new).collect(Collectors.toSet());
        Map<UUID, BankAccount> numbers = new HashMap<>();
        reveal.reveal(ids, run.text(), reason, by, clock.instant())
                .forEach((id, details) ->
                        numbers.put(id.value(), new BankAccount(details.sortCode(), details.accountNumber())));
        return numbers;
    }

    @Override
    public String key() {
        return vault.key();
    }

    @Override
    public byte[] seal(String table, String row, String column, String key, byte[] plain) {
        return vault.seal(table, row, column, key, plain);
    }

    @Override
    public byte[] open(String table, String row, String column, String key, byte[] sealed) {
        return vault.open(table, row, column, key, sealed);
    }
}
