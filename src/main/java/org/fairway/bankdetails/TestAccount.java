package org.fairway.bankdetails;

import java.time.LocalDate;
import org.fairway.agreement.AccountDetails;
import org.fairway.agreement.AccountId;
import org.fairway.agreement.BankAccounts;

/** Tests whether an account can exist, by the tables of the day. Shows nobody its number. */
public final class TestAccount {
    private final BankAccounts accounts;
    private final TablesInForce tables;

    public TestAccount(BankAccounts accounts, TablesInForce tables) {
        this.accounts = accounts;
        this.tables = tables;
    }

    /** Unchecked, and never passed, while no tables are imported. */
    public ModulusAnswer test(AccountDetails account, LocalDate day) {
        return tables.on(day)
                .map(imported -> new ModulusCheck(imported.tables()).check(account))
                .orElse(ModulusAnswer.UNCHECKED);
    }

    /** The same of an account in the vault, which is opened only where there are tables. */
    public ModulusAnswer test(AccountId account, LocalDate day) {
        return tables.on(day).isEmpty() ? ModulusAnswer.UNCHECKED : test(accounts.reveal(account), day);
    }
}
