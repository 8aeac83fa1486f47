package org.fairway.agreement.infrastructure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fairway.agreement.AccountId;
import org.fairway.agreement.AgreementId;
import org.fairway.agreement.Agreements;
import org.fairway.agreement.DirectPaymentAgreement;
import org.fairway.agreement.Frequency;
import org.fairway.database.AtTheEnd;
import org.fairway.kernel.CaseNumber;
import org.fairway.kernel.Money;
import org.springframework.jdbc.core.simple.JdbcClient;

class JdbcAgreements implements Agreements {
    private final JdbcClient jdbc;

    JdbcAgreements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<DirectPaymentAgreement> current(CaseNumber caseNumber) {
        AtTheEnd.write("fairway.direct_payment_agreement");
        return jdbc.sql("""
                        SELECT * FROM (
                            SELECT DISTINCT ON (agreement_id) * FROM fairway.direct_payment_agreement
                            WHERE case_number = :caseNumber ORDER BY agreement_id, version DESC) newest
                        ORDER BY starts_on DESC, recorded_at DESC LIMIT 1
                        """)
                .param("caseNumber", caseNumber.text())
                .query(JdbcAgreements::agreement)
                .optional();
    }

    @Override
    public List<DirectPaymentAgreement> liveOn(LocalDate day) {
        AtTheEnd.write("fairway.direct_payment_agreement");
        return jdbc.sql("""
                        SELECT * FROM (
                            SELECT DISTINCT ON (agreement_id) * FROM fairway.direct_payment_agreement
                            ORDER BY agreement_id, version DESC) newest
                        WHERE starts_on <= :day AND (ends_on IS NULL OR ends_on >= :day)
                        ORDER BY case_number, starts_on
                        """).param("day", day).query(JdbcAgreements::agreement).list();
    }

    /** A version is added only if it says something new. */
    @Override
    public void record(DirectPaymentAgreement agreement, String by) {
        AtTheEnd.row(jdbc, """
                        INSERT INTO fairway.direct_payment_agreement
                            (agreement_id, version, case_number, payee_name, account_id, weekly_gross_pence,
                             weekly_contribution_pence, one_off_pence, frequency, starts_on, ends_on, recorded_by)
                        SELECT :id, coalesce(newest.version, 0) + 1, :caseNumber, :payee, :account, :gross,
                               :contribution, :oneOff, :frequency, :startsOn, CAST(:endsOn AS date), :by
                        FROM (VALUES (1)) one (row)
                        LEFT JOIN LATERAL (
                            SELECT * FROM fairway.direct_payment_agreement
                            WHERE agreement_id = :id ORDER BY version DESC LIMIT 1) newest ON true
                        WHERE (newest.payee_name, newest.account_id, newest.weekly_gross_pence,
                               newest.weekly_contribution_pence, newest.one_off_pence, newest.frequency,
                               newest.starts_on, newest.ends_on)
                            IS DISTINCT FROM (:payee, :account, :gross,
                               :contribution, :oneOff, :frequency, :startsOn, CAST(:endsOn AS date))
                        """)
                .param("id", agreement.id().value())
                .param("caseNumber", agreement.caseNumber().text())
                .param("payee", agreement.payeeName())
                .param("account", agreement.accountId().value())
                .param("gross", agreement.weeklyGross().pence())
                .param("contribution", agreement.weeklyContribution().pence())
                .param("oneOff", agreement.oneOff().pence())
                .param("frequency", agreement.frequency().name())
                .param("startsOn", agreement.startsOn())
                .param("endsOn", agreement.endsOn())
                .param("by", by)
                .note();
    }

    private static DirectPaymentAgreement agreement(ResultSet row, int index) throws SQLException {
        return new DirectPaymentAgreement(
                new AgreementId(row.getObject("agreement_id", UUID.class)),
                new CaseNumber(row.getString("case_number")),
                row.getString("payee_name"),
                new AccountId(row.getObject("account_id", UUID.class)),
                Money.ofPence(row.getLong("weekly_gross_pence")),
                Money.ofPence(row.getLong("weekly_contribution_pence")),
                Money.ofPence(row.getLong("one_off_pence")),
                Frequency.valueOf(row.getString("frequency")),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class));
    }
}
