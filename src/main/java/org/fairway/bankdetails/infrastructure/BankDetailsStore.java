package org.fairway.bankdetails.infrastructure;

import org.fairway.agreement.Agreements;
import org.fairway.agreement.BankAccounts;
import org.fairway.agreement.CheckBankDetails;
import org.fairway.audit.AuditTrail;
import org.fairway.bankdetails.AccountChanges;
import org.fairway.bankdetails.AccountFindings;
import org.fairway.bankdetails.ActivateAccountChange;
import org.fairway.bankdetails.AskForName;
import org.fairway.bankdetails.CheckAccountChange;
import org.fairway.bankdetails.ConfirmationOfPayee;
import org.fairway.bankdetails.ImportTables;
import org.fairway.bankdetails.NameAnswer;
import org.fairway.bankdetails.NameChecks;
import org.fairway.bankdetails.ProposeAccountChange;
import org.fairway.bankdetails.RevealAccounts;
import org.fairway.bankdetails.TablesInForce;
import org.fairway.bankdetails.TestAccount;
import org.fairway.reference.ReferenceData;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Changes of accounts, answers of banks and imported tables are kept in the database. */
@Configuration(proxyBeanMethods = false)
class BankDetailsStore {
    @Bean
    AccountChanges accountChanges(JdbcClient jdbc) {
        return new JdbcAccountChanges(jdbc);
    }

    @Bean
    NameChecks nameChecks(JdbcClient jdbc) {
        return new JdbcNameChecks(jdbc);
    }

    @Bean
    TablesInForce tablesInForce(JdbcClient jdbc) {
        return new JdbcTablesInForce(jdbc);
    }

    /** Until a council connects its own service, names are answered for in the demonstration and nowhere else. */
    @Bean
    ConfirmationOfPayee confirmationOfPayee(
            @Value("${fairway.demo:auto}") String demo, @Value("${spring.datasource.url:}") String server) {
        boolean demonstration = demo.equals("true") || (demo.equals("auto") && server.isBlank());
        return demonstration
                ? new SimulatedConfirmationOfPayee()
                : (name, account) -> new ConfirmationOfPayee.Answer(NameAnswer.NOT_CONNECTED, null);
    }

    @Bean
    TestAccount testAccount(BankAccounts accounts, TablesInForce tables) {
        return new TestAccount(accounts, tables);
    }

    @Bean
    AccountFindings accountFindings(BankAccounts accounts, TestAccount testAccount, NameChecks names) {
        return new AccountFindings(accounts, testAccount, names);
    }

    @Bean
    AskForName askForName(
            BankAccounts accounts, ConfirmationOfPayee service, NameChecks checks, ReferenceData reference) {
        return new AskForName(accounts, service, checks, reference);
    }

    @Bean
    ProposeAccountChange proposeAccountChange(BankAccounts accounts, AccountChanges changes, TestAccount testAccount) {
        return new ProposeAccountChange(accounts, changes, testAccount);
    }

    @Bean
    CheckAccountChange checkAccountChange(
            BankAccounts accounts,
            AccountChanges changes,
            NameChecks names,
            TestAccount testAccount,
            CheckBankDetails checkBankDetails) {
        return new CheckAccountChange(accounts, changes, names, testAccount, checkBankDetails);
    }

    @Bean
    ActivateAccountChange activateAccountChange(BankAccounts accounts, AccountChanges changes, Agreements agreements) {
        return new ActivateAccountChange(accounts, changes, agreements);
    }

    @Bean
    RevealAccounts revealAccounts(BankAccounts accounts, AuditTrail audit) {
        return new RevealAccounts(accounts, audit);
    }

    @Bean
    ImportTables importTables(TablesInForce tables, AccountChanges changes, RevealAccounts accounts) {
        return new ImportTables(tables, changes, accounts);
    }
}
