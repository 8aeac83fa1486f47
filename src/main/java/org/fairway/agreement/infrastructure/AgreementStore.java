package org.fairway.agreement.infrastructure;

import java.nio.file.Path;
import java.security.SecureRandom;
import org.fairway.agreement.ActivateAgreement;
import org.fairway.agreement.Agreements;
import org.fairway.agreement.BankAccounts;
import org.fairway.agreement.CheckBankDetails;
import org.fairway.agreement.DirectPaymentChecks;
import org.fairway.agreement.ManagedSupports;
import org.fairway.agreement.SignedAgreements;
import org.fairway.database.OnceATransaction;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Checks, agreements, accounts and arranged support are kept in the database. */
@Configuration(proxyBeanMethods = false)
class AgreementStore {
    @Bean
    DirectPaymentChecks directPaymentChecks(JdbcClient jdbc) {
        return OnceATransaction.of(DirectPaymentChecks.class, new JdbcDirectPaymentChecks(jdbc), "latest");
    }

    @Bean
    SignedAgreements signedAgreements(JdbcClient jdbc) {
        return OnceATransaction.of(SignedAgreements.class, new JdbcSignedAgreements(jdbc), "latest");
    }

    @Bean
    Agreements agreements(JdbcClient jdbc) {
        return new JdbcAgreements(jdbc);
    }

    @Bean
    ManagedSupports managedSupports(JdbcClient jdbc) {
        return new JdbcManagedSupports(jdbc);
    }

    @Bean
    KeyRing keyRing(
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            @Value("${fairway.bank-details.key:}") String key,
            @Value("${fairway.bank-details.key-before:}") String before,
            @Value("${spring.datasource.url:}") String server,
            @Value("${fairway.database.folder:./data}") Path folder) {
        SecureRandom random = new SecureRandom();
        AccountSeal master = AccountSeal.withKey(SealKey.find(key, server.isBlank(), folder, random), random);
        AccountSeal masterBefore = before.isBlank() ? null : AccountSeal.withKey(before, random);
        return new KeyRing(jdbc, alone(transactions), master, masterBefore, random);
    }

    @Bean
    BankAccounts bankAccounts(JdbcClient jdbc, KeyRing keys, PlatformTransactionManager transactions) {
        JdbcBankAccounts accounts = new JdbcBankAccounts(jdbc, keys);
        alone(transactions).executeWithoutResult(status -> accounts.sealTheFirst());
        return OnceATransaction.of(BankAccounts.class, accounts, "latest", "check");
    }

    private static TransactionTemplate alone(PlatformTransactionManager transactions) {
        TransactionTemplate alone = new TransactionTemplate(transactions);
        alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        return alone;
    }

    @Bean
    CheckBankDetails checkBankDetails(BankAccounts accounts) {
        return new CheckBankDetails(accounts);
    }

    @Bean
    ActivateAgreement activateAgreement(SignedAgreements signed, BankAccounts accounts, Agreements agreements) {
        return new ActivateAgreement(signed, accounts, agreements);
    }
}
