package org.fairway.agreement.infrastructure;

import java.security.SecureRandom;
import javax.sql.DataSource;
import org.fairway.agreement.BankAccounts;
import org.fairway.agreement.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The vault of bank details of a Fairway that runs elsewhere, for tests that know its master key. */
public final class OpenVault {
    private OpenVault() {}

    public static BankAccounts accounts(DataSource database, String masterKey) {
        return new JdbcBankAccounts(JdbcClient.create(database), keys(database, masterKey));
    }

    public static Vault of(DataSource database, String masterKey) {
        return keys(database, masterKey);
    }

    private static KeyRing keys(DataSource database, String masterKey) {
        SecureRandom random = new SecureRandom();
        TransactionTemplate alone = new TransactionTemplate(new DataSourceTransactionManager(database));
        return new KeyRing(JdbcClient.create(database), alone, AccountSeal.withKey(masterKey, random), null, random);
    }
}
