package org.fairway.agreement.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.fairway.agreement.AccountDetails;
import org.fairway.agreement.AccountId;
import org.fairway.agreement.ProposedAccount;
import org.fairway.kernel.CaseNumber;
import org.fairway.pathway.LegalBasis;
import org.fairway.payment.infrastructure.PaymentDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** The vault: what is kept of a bank account, under which key, and how the same account is found again. */
class JdbcBankAccountsTest {
    private static final AccountDetails DETAILS = new AccountDetails("200000", "55779911");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private static final PaymentDatabase DATABASE = new PaymentDatabase();
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final AccountSeal MASTER = new AccountSeal(AccountSeal.newKey(RANDOM), RANDOM);

    private final JdbcClient jdbc = DATABASE.jdbc();
    private final JdbcBankAccounts accounts = vault(MASTER, null);

    @AfterAll
    static void stop() {
        DATABASE.close();
    }

    @Test
    void opensWhatWasProposedAndKeepsNoDigitOfItButTheLastFour() {
        AccountId account = propose(DETAILS);

        assertThat(accounts.reveal(account)).isEqualTo(DETAILS);
        assertThat(accounts.get(account).lastFour()).isEqualTo("9911");
        String row = jdbc.sql(
                        "SELECT to_jsonb(a)::text || encode(sealed, 'escape') FROM fairway.bank_account a WHERE account_id = :id")
                .param("id", account.value())
                .query(String.class)
                .single();
        assertThat(row).doesNotContain("55779911", "200000");
    }

    @Test
    void opensManyAccountsAtOnce() {
        AccountId one = propose(DETAILS);
        AccountId other = propose(new AccountDetails("300000", "11223344"));

        assertThat(accounts.reveal(Set.of(one, other, new AccountId(UUID.randomUUID()))))
                .containsEntry(one, DETAILS)
                .hasSize(2);
        assertThat(accounts.reveal(Set.of())).isEmpty();
    }

    @Test
    void findsTheOtherCasesThatAreToBePaidIntoTheSameAccount() {
        AccountDetails shared = new AccountDetails("400000", "55779911");
        AccountId one = propose(shared);
        AccountId other = propose(shared);
        propose(new AccountDetails("400000", "55779912"));

        assertThat(accounts.sharedWith(one)).extracting(ProposedAccount::id).containsExactly(other);
    }

    @Test
    void sealsEverythingAnewUnderAnotherKey() {
        AccountId account = propose(DETAILS);
        List<String> before = kept(account);

        assertThat(accounts.sealAnew()).isEqualTo(all());

        assertThat(kept(account)).isNotEqualTo(before);
        assertThat(accounts.reveal(account)).isEqualTo(DETAILS);
        assertThat(vault(MASTER, null).reveal(account)).as("after a new start").isEqualTo(DETAILS);
        assertThat(accounts.sharedWith(propose(DETAILS)))
                .as("fingerprints stay")
                .extracting(ProposedAccount::id)
                .contains(account);
    }

    @Test
    void takesANewMasterKeyWhenToldTheOneBefore() {
        AccountId account = propose(DETAILS);
        AccountSeal next = new AccountSeal(AccountSeal.newKey(RANDOM), RANDOM);

        assertThatThrownBy(() -> vault(next, null))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("fairway.bank-details.key-before");
        assertThat(vault(next, MASTER).reveal(account)).isEqualTo(DETAILS);
        assertThat(vault(next, null).reveal(account))
                .as("and no longer needs it")
                .isEqualTo(DETAILS);
    }

    @Test
    void sealsAccountsOfTheFirstDaysAnewWhenItStarts() {
        AccountId account = new AccountId(UUID.randomUUID());
        byte[] place = ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(account.value().getMostSignificantBits())
                .putLong(account.value().getLeastSignificantBits())
                .array();
        jdbc.sql("""
                        INSERT INTO fairway.bank_account
                            (account_id, case_number, payee_name, sealed, key_id, last_four, proposed_on, recorded_by)
                        VALUES (:id, :number, 'Peter', :sealed, :key, '9911', :on, 'sofia')
                        """)
                .param("id", account.value())
                .param("number", DATABASE.openCase(LegalBasis.CARE_ACT_ADULT).text())
                .param("sealed", MASTER.seal(place, "20000055779911".getBytes(StandardCharsets.US_ASCII)))
                .param("key", MASTER.keyId())
                .param("on", DAY)
                .update();

        accounts.sealTheFirst();

        assertThat(kept(account)).doesNotContain(MASTER.keyId());
        assertThat(accounts.reveal(account)).isEqualTo(DETAILS);
        assertThat(accounts.sharedWith(propose(DETAILS)))
                .extracting(ProposedAccount::id)
                .contains(account);
    }

    @Test
    void refusesANumberThatWasMovedToAnotherAccount() {
        AccountId one = propose(DETAILS);
        AccountId other = propose(new AccountDetails("300000", "11223344"));
        byte[] own = sealed(other);
        keep(other, sealed(one));

        assertThatThrownBy(() -> accounts.reveal(other))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageNotContaining("55779911");
        keep(other, own);
        assertThat(accounts.reveal(other).lastFour()).isEqualTo("3344");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE fairway.bank_account SET payee_name = 'Somebody else'",
                "UPDATE fairway.bank_account SET last_four = '0000'",
                "UPDATE fairway.bank_account SET recorded_by = 'owen'",
                "UPDATE fairway.bank_account SET fingerprint = '\\x00'",
                "DELETE FROM fairway.bank_account",
                "TRUNCATE fairway.bank_account CASCADE",
                "UPDATE fairway.bank_key SET wrapped = '\\x00'",
                "DELETE FROM fairway.bank_key"
            })
    void isNeverChangedByTheDatabaseItself(String sql) {
        AccountId account = propose(DETAILS);

        assertThatThrownBy(() -> jdbc.sql(sql).update()).isInstanceOf(DataAccessException.class);
        assertThat(accounts.reveal(account)).isEqualTo(DETAILS);
    }

    private byte[] sealed(AccountId id) {
        return jdbc.sql("SELECT sealed FROM fairway.bank_account WHERE account_id = :id")
                .param("id", id.value())
                .query(byte[].class)
                .single();
    }

    private void keep(AccountId id, byte[] sealed) {
        jdbc.sql("UPDATE fairway.bank_account SET sealed = :sealed WHERE account_id = :id")
                .param("sealed", sealed)
                .param("id", id.value())
                .update();
    }

    private int all() {
        return jdbc.sql("SELECT count(*) FROM fairway.bank_account")
                .query(Integer.class)
                .single();
    }

    private AccountId propose(AccountDetails details) {
        AccountId id = new AccountId(UUID.randomUUID());
        CaseNumber number = DATABASE.openCase(LegalBasis.CARE_ACT_ADULT);
        accounts.propose(id, number, "Peter", details, "sofia", DAY);
        return id;
    }

    private List<String> kept(AccountId id) {
        return jdbc.sql("SELECT sealed, key_id FROM fairway.bank_account WHERE account_id = :id")
                .param("id", id.value())
                .query((row, line) ->
                        List.of(HexFormat.of().formatHex(row.getBytes("sealed")), row.getString("key_id")))
                .single();
    }

    private JdbcBankAccounts vault(AccountSeal key, @Nullable AccountSeal before) {
        return new JdbcBankAccounts(
                jdbc, new KeyRing(jdbc, TransactionOperations.withoutTransaction(), key, before, RANDOM));
    }
}
