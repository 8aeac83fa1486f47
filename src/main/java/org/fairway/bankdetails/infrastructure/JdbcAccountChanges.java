package org.fairway.bankdetails.infrastructure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.fairway.agreement.AccountId;
import org.fairway.agreement.AgreementId;
import org.fairway.bankdetails.AccountChange;
import org.fairway.bankdetails.AccountChangeId;
import org.fairway.bankdetails.AccountChanges;
import org.fairway.bankdetails.AccountState;
import org.fairway.bankdetails.AccountVersion;
import org.fairway.bankdetails.AskedHow;
import org.fairway.bankdetails.ChangeState;
import org.fairway.bankdetails.ChangeStep;
import org.fairway.bankdetails.PaidAgreement;
import org.fairway.bankdetails.Party;
import org.fairway.database.AtTheEnd;
import org.fairway.kernel.CaseNumber;
import org.springframework.jdbc.core.simple.JdbcClient;

class JdbcAccountChanges implements AccountChanges {
    private static final String PAID = """
            SELECT agreement_id, case_number, given_name || ' ' || family_name AS person, agreement.payee_name,
                   agreement.account_id, last_four
            FROM (SELECT DISTINCT ON (agreement_id) * FROM fairway.direct_payment_agreement
                  ORDER BY agreement_id, version DESC) agreement
            JOIN fairway.bank_account USING (account_id, case_number)
            JOIN fairway.pathway_case USING (case_number) JOIN fairway.person USING (person_id)
            WHERE (ends_on IS NULL OR ends_on >= :day)
            """;

    private final JdbcClient jdbc;

    JdbcAccountChanges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void propose(AccountChange change) {
        jdbc.sql("""
                        INSERT INTO fairway.account_change
                            (change_id, case_number, agreement_id, old_account_id, new_account_id, asked_by, asked_how,
                             asked_on, holder, evidence, proposed_on, recorded_by)
                        VALUES (:id, :number, :agreement, :old, :new, :askedBy, :askedHow, :askedOn, :holder, :evidence, :on,
                                :by)
                        ON CONFLICT (change_id) DO NOTHING
                        """)
                .param("id", change.id().value())
                .param("number", change.caseNumber().text())
                .param("agreement", change.agreement().value())
                .param("old", change.oldAccount().value())
                .param("new", change.newAccount().value())
                .param("askedBy", change.askedBy().name())
                .param("askedHow", change.askedHow().name())
                .param("askedOn", change.askedOn())
                .param("holder", change.holder().name())
                .param("evidence", change.evidence())
                .param("on", change.proposedOn())
                .param("by", change.proposedBy())
                .update();
    }

    @Override
    public AccountChange get(AccountChangeId id) {
        return jdbc.sql("SELECT * FROM fairway.account_change WHERE change_id = :id")
                .param("id", id.value())
                .query(JdbcAccountChanges::change)
                .optional()
                .orElseThrow(() -> new NoSuchElementException("There is no change " + id));
    }

    @Override
    public void record(ChangeStep step) {
        jdbc.sql("""
                        INSERT INTO fairway.account_change_step (change_id, state, reason, happened_on, recorded_by)
                        VALUES (:id, :state, :reason, :on, :by)
                        ON CONFLICT (change_id, state) DO NOTHING
                        """)
                .param("id", step.change().value())
                .param("state", step.state().name())
                .param("reason", step.reason())
                .param("on", step.on())
                .param("by", step.by())
                .update();
    }

    @Override
    public List<ChangeStep> steps(AccountChangeId id) {
        return jdbc.sql("SELECT * FROM fairway.account_change_step WHERE change_id = :id ORDER BY recorded_at")
                .param("id", id.value())
                .query((row, index) -> new ChangeStep(
                        id,
                        ChangeState.valueOf(row.getString("state")),
                        row.getString("reason"),
                        row.getObject("happened_on", LocalDate.class),
                        row.getString("recorded_by")))
                .list();
    }

    @Override
    public Optional<AccountChange> underWay(AgreementId agreement) {
        return jdbc.sql("""
                        SELECT * FROM fairway.account_change AS change
                        WHERE agreement_id = :agreement AND NOT EXISTS (
                            SELECT FROM fairway.account_change_step AS step
                            WHERE step.change_id = change.change_id AND step.state IN ('ACTIVE', 'REFUSED', 'WITHDRAWN'))
                        """)
                .param("agreement", agreement.value())
                .query(JdbcAccountChanges::change)
                .optional();
    }

    @Override
    public List<PaidAgreement> paid(LocalDate day) {
        AtTheEnd.write("fairway.direct_payment_agreement");
        return jdbc.sql(PAID + " ORDER BY family_name, given_name, case_number, agreement_id")
                .param("day", day)
                .query(JdbcAccountChanges::paidAgreement)
                .list();
    }

    @Override
    public Optional<PaidAgreement> paid(AgreementId agreement, LocalDate day) {
        AtTheEnd.write("fairway.direct_payment_agreement");
        return jdbc.sql(PAID + " AND agreement_id = :agreement")
                .param("day", day)
                .param("agreement", agreement.value())
                .query(JdbcAccountChanges::paidAgreement)
                .optional();
    }

    @Override
    public Map<AccountId, AccountChange> notYetPaid() {
        Map<AccountId, AccountChange> found = new HashMap<>();
        jdbc.sql("""
                        SELECT change.* FROM fairway.account_in_use AS used
                        JOIN fairway.account_change AS change USING (change_id)
                        WHERE NOT EXISTS (SELECT FROM fairway.payment_standing AS paid
                                          JOIN fairway.payment_run AS run USING (run_number)
                                          WHERE paid.account = used.account_id AND run.status = 'SENT')
                        """)
                .query(JdbcAccountChanges::change)
                .list()
                .forEach(change -> found.put(change.newAccount(), change));
        return found;
    }

    @Override
    public List<AccountVersion> versions(CaseNumber caseNumber, LocalDate day) {
        AtTheEnd.write("fairway.direct_payment_agreement");
        return jdbc.sql("""
                        WITH paid AS (
                            SELECT account_id, bool_or(newest) AS now FROM (
                                SELECT account_id, version = max(version) OVER (PARTITION BY agreement_id)
                                                   AND (ends_on IS NULL OR ends_on >= :day) AS newest
                                FROM fairway.direct_payment_agreement WHERE case_number = :number) each
                            GROUP BY account_id)
                        SELECT account.*, judged.recorded_by AS checked_by,
                               CASE WHEN paid.now THEN 'ACTIVE' WHEN paid.account_id IS NOT NULL THEN 'RETIRED'
                                    WHEN ended.state IS NOT NULL THEN ended.state
                                    WHEN judged.confirmed THEN 'CHECKED' WHEN NOT judged.confirmed THEN 'REFUSED'
                                    ELSE 'PROPOSED' END AS state
                        FROM fairway.bank_account account
                        LEFT JOIN paid USING (account_id)
                        LEFT JOIN fairway.bank_account_check judged USING (account_id)
                        LEFT JOIN fairway.account_change change ON change.new_account_id = account.account_id
                        LEFT JOIN fairway.account_change_step ended
                            ON ended.change_id = change.change_id AND ended.state IN ('REFUSED', 'WITHDRAWN')
                        WHERE account.case_number = :number ORDER BY account.recorded_at DESC
                        """)
                .param("number", caseNumber.text())
                .param("day", day)
                .query((row, index) -> new AccountVersion(
                        new AccountId(row.getObject("account_id", UUID.class)),
                        row.getString("payee_name"),
                        row.getString("last_four"),
                        AccountState.valueOf(row.getString("state")),
                        row.getString("recorded_by"),
                        row.getObject("proposed_on", LocalDate.class),
                        row.getString("checked_by")))
                .list();
    }

    private static PaidAgreement paidAgreement(ResultSet row, int index) throws SQLException {
        return new PaidAgreement(
                new AgreementId(row.getObject("agreement_id", UUID.class)),
                new CaseNumber(row.getString("case_number")),
                row.getString("person"),
                row.getString("payee_name"),
                new AccountId(row.getObject("account_id", UUID.class)),
                row.getString("last_four"));
    }

    private static AccountChange change(ResultSet row, int index) throws SQLException {
        return new AccountChange(
                new AccountChangeId(row.getObject("change_id", UUID.class)),
                new CaseNumber(row.getString("case_number")),
                new AgreementId(row.getObject("agreement_id", UUID.class)),
                new AccountId(row.getObject("old_account_id", UUID.class)),
                new AccountId(row.getObject("new_account_id", UUID.class)),
                Party.valueOf(row.getString("asked_by")),
                AskedHow.valueOf(row.getString("asked_how")),
                row.getObject("asked_on", LocalDate.class),
                Party.valueOf(row.getString("holder")),
                row.getString("evidence"),
                row.getObject("proposed_on", LocalDate.class),
                row.getString("recorded_by"));
    }
}
