package org.fairway.agreement.infrastructure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import java.util.Optional;
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
    private final AccountSeal seal;

    JdbcBankAccounts(JdbcClient jdbc, AccountSeal seal) {
        this.jdbc = jdbc;
        this.seal = seal;
    }

    @Override
    public void propose(
            AccountId id, CaseNumber caseNumber, String payeeName, AccountDetails details, String by, LocalDate on) {
        jdbc.sql("""
                        INSERT INTO fairway.bank_account
                            (account_id, case_number, payee_name, sealed, key_id, last_four, proposed_on, recorded_by)
                        VALUES (:id, :caseNumber, :payee, :sealed, :key, :lastFour, :on, :by)
                        ON CONFLICT (account_id) DO NOTHING
                        """)
                .param("id", id.value())
                .param("caseNumber", caseNumber.text())
                .param("payee", payeeName)
                .param("sealed", seal.seal(id, details))
                .param("key", seal.keyId())
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
                        WHERE case_number = :caseNumber ORDER BY recorded_at DESC LIMIT 1
                        """)
                .param("caseNumber", caseNumber.text())
                .query(JdbcBankAccounts::account)
                .optional();
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
        byte[] sealed = jdbc.sql("SELECT sealed FROM fairway.bank_account WHERE account_id = :id")
                .param("id", id.value())
                .query((row, index) -> row.getBytes("sealed"))
                .optional()
                .orElseThrow(() -> new NoSuchElementException("There is no account " + id));
        return seal.open(id, sealed);
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
