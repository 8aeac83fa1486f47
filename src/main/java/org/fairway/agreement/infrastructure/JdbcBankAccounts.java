package org.fairway.agreement.infrastructure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.fairway.agreement.AccountCheck;
import org.fairway.agreement.AccountDetails;
import org.fairway.agreement.AccountId;
import org.fairway.agreement.BankAccounts;
import org.fairway.agreement.ProposedAccount;
import org.fairway.kernel.CaseNumber;
import org.springframework.jdbc.core.simple.JdbcClient;

class JdbcBankAccounts implements BankAccounts {
    private final JdbcClient jdbc;
    private final KeyRing keys;

    JdbcBankAccounts(JdbcClient jdbc, KeyRing keys) {
        this.jdbc = jdbc;
        this.keys = keys;
    }

    @Override
    public void propose(
            AccountId id, CaseNumber caseNumber, String payeeName, AccountDetails details, String by, LocalDate on) {
        String key = keys.current();
        jdbc.sql("""
                        INSERT INTO fairway.bank_account
                            (account_id, case_number, payee_name, sealed, key_id, fingerprint, last_four, proposed_on,
                             recorded_by)
                        VALUES (:id, :caseNumber, :payee, :sealed, :key, :fingerprint, :lastFour, :on, :by)
                        ON CONFLICT (account_id) DO NOTHING
                        """)
                .param("id", id.value())
                .param("caseNumber", caseNumber.text())
                .param("payee", payeeName)
                .param("sealed", keys.seal(id, details, key))
                .param("key", key)
                .param("fingerprint", keys.fingerprint(details))
                .param("lastFour", details.lastFour())
                .param("on", on)
                .param("by", by)
                .update();
    }

    @Override
    public Optional<ProposedAccount> latest(CaseNumber caseNumber) {
        return jdbc.sql("""
                        SELECT account_id, case_number, payee_name, last_four, recorded_by, proposed_on
                        FROM fairway.bank_account
                        WHERE account_id = (SELECT account_id FROM fairway.signed_agreement
                                            WHERE case_number = :caseNumber ORDER BY recorded_at DESC LIMIT 1)
                        """)
                .param("caseNumber", caseNumber.text())
                .query(JdbcBankAccounts::account)
                .optional();
    }

    @Override
    public ProposedAccount get(AccountId id) {
        return jdbc.sql("""
                        SELECT account_id, case_number, payee_name, last_four, recorded_by, proposed_on
                        FROM fairway.bank_account WHERE account_id = :id
                        """)
                .param("id", id.value())
                .query(JdbcBankAccounts::account)
                .optional()
                .orElseThrow(() -> new NoSuchElementException("There is no account " + id));
    }

    @Override
    public List<ProposedAccount> sharedWith(AccountId id) {
        return jdbc.sql("""
                        SELECT DISTINCT ON (other.case_number) other.account_id, other.case_number, other.payee_name,
                               other.last_four, other.recorded_by, other.proposed_on
                        FROM fairway.bank_account AS account
                        JOIN fairway.bank_account AS other USING (fingerprint)
                        WHERE account.account_id = :id AND other.case_number <> account.case_number
                        ORDER BY other.case_number, other.recorded_at DESC
                        """)
                .param("id", id.value())
                .query(JdbcBankAccounts::account)
                .list();
    }

    @Override
    public void record(AccountCheck check) {
        jdbc.sql("""
                        INSERT INTO fairway.bank_account_check
                            (account_id, confirmed, called_back_on, name_matches, evidence, rejection, checked_on,
                             recorded_by)
                        VALUES (:id, :confirmed, :calledBackOn, :nameMatches, :evidence, :rejection, :on, :by)
                        ON CONFLICT (account_id) DO NOTHING
                        """)
                .param("id", check.account().value())
                .param("confirmed", check.confirmed())
                .param("calledBackOn", check.calledBackOn())
                .param("nameMatches", check.nameMatches())
                .param("evidence", check.evidence())
                .param("rejection", check.rejection())
                .param("on", check.checkedOn())
                .param("by", check.checkedBy())
                .update();
    }

    @Override
    public Optional<AccountCheck> check(AccountId id) {
        return jdbc.sql("SELECT * FROM fairway.bank_account_check WHERE account_id = :id")
                .param("id", id.value())
                .query(JdbcBankAccounts::check)
                .optional();
    }

    @Override
    public AccountDetails reveal(AccountId id) {
        return Optional.ofNullable(reveal(Set.of(id)).get(id))
                .orElseThrow(() -> new NoSuchElementException("There is no account " + id));
    }

    @Override
    public Map<AccountId, AccountDetails> reveal(Set<AccountId> ids) {
        Map<AccountId, AccountDetails> found = new HashMap<>();
        jdbc.sql("SELECT account_id, sealed, key_id FROM fairway.bank_account WHERE account_id = ANY (:ids)")
                .param("ids", ids.stream().map(AccountId::value).toArray(UUID[]::new))
                .query(row -> {
                    AccountId id = new AccountId(row.getObject("account_id", UUID.class));
                    found.put(id, keys.open(id, row.getBytes("sealed"), row.getString("key_id")));
                });
        return found;
    }

    @Override
    public int sealAnew() {
        keys.renew();
        return sealAgain("key_id <> :key");
    }

    /** Seals what was kept before there were data keys, and gives it its fingerprint. */
    void sealTheFirst() {
        sealAgain("fingerprint IS NULL AND :key <> ''");
    }

    private int sealAgain(String which) {
        String key = keys.current();
        List<UUID> ids = new ArrayList<>();
        List<byte[]> sealed = new ArrayList<>();
        List<byte[]> fingerprints = new ArrayList<>();
        jdbc.sql("SELECT account_id, sealed, key_id FROM fairway.bank_account WHERE " + which + " FOR NO KEY UPDATE")
                .param("key", key)
                .query(row -> {
                    AccountId id = new AccountId(row.getObject("account_id", UUID.class));
                    AccountDetails details = keys.open(id, row.getBytes("sealed"), row.getString("key_id"));
                    ids.add(id.value());
                    sealed.add(keys.seal(id, details, key));
                    fingerprints.add(keys.fingerprint(details));
                });
        return jdbc.sql("""
                        UPDATE fairway.bank_account AS account
                        SET sealed = anew.sealed, key_id = :key, fingerprint = anew.fingerprint
                        FROM unnest(:ids, :sealed, :fingerprints) AS anew (account_id, sealed, fingerprint)
                        WHERE account.account_id = anew.account_id
                        """)
                .param("key", key)
                .param("ids", ids.toArray(UUID[]::new))
                .param("sealed", sealed.toArray(byte[][]::new))
                .param("fingerprints", fingerprints.toArray(byte[][]::new))
                .update();
    }

    private static ProposedAccount account(ResultSet row, int index) throws SQLException {
        return new ProposedAccount(
                new AccountId(row.getObject("account_id", UUID.class)),
                new CaseNumber(row.getString("case_number")),
                row.getString("payee_name"),
                row.getString("last_four"),
                row.getString("recorded_by"),
                row.getObject("proposed_on", LocalDate.class));
    }

    private static AccountCheck check(ResultSet row, int index) throws SQLException {
        return new AccountCheck(
                new AccountId(row.getObject("account_id", UUID.class)),
                row.getBoolean("confirmed"),
                row.getObject("called_back_on", LocalDate.class),
                row.getBoolean("name_matches"),
                row.getString("evidence"),
                row.getString("rejection"),
                row.getString("recorded_by"),
                row.getObject("checked_on", LocalDate.class));
    }
}
