package org.fairway.agreement.infrastructure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.fairway.agreement.AccountId;
import org.fairway.agreement.AgreementId;
import org.fairway.agreement.Frequency;
import org.fairway.agreement.SignedAgreements;
import org.fairway.agreement.SignedTerms;
import org.fairway.agreement.SignedTerms.Employer;
import org.fairway.agreement.SignedTerms.Guide;
import org.fairway.kernel.CaseNumber;
import org.fairway.kernel.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

class JdbcSignedAgreements implements SignedAgreements {
    private final JdbcClient jdbc;

    JdbcSignedAgreements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void record(SignedTerms terms) {
        Employer employer = terms.employer();
        jdbc.sql("""
                        INSERT INTO fairway.signed_agreement
                            (agreement_id, case_number, account_id, payee_name, weekly_gross_pence,
                             weekly_contribution_pence, one_off_pence, frequency, starts_on, signed_by, signed_on,
                             guide_version, guide_given_on, guide_format, employer_insurance, employer_payroll,
                             recorded_by)
                        VALUES (:id, :caseNumber, :account, :payee, :gross,
                                :contribution, :oneOff, :frequency, :startsOn, :signedBy, :signedOn,
                                :guideVersion, :guideGivenOn, :guideFormat, :insurance, :payroll,
                                :by)
                        ON CONFLICT (agreement_id) DO NOTHING
                        """)
                .param("id", terms.id().value())
                .param("caseNumber", terms.caseNumber().text())
                .param("account", terms.account().value())
                .param("payee", terms.payeeName())
                .param("gross", terms.weeklyGross().pence())
                .param("contribution", terms.weeklyContribution().pence())
                .param("oneOff", terms.oneOff().pence())
                .param("frequency", terms.frequency().name())
                .param("startsOn", terms.startsOn())
                .param("signedBy", terms.signedBy())
                .param("signedOn", terms.signedOn())
                .param("guideVersion", terms.guide().version())
                .param("guideGivenOn", terms.guide().givenOn())
                .param("guideFormat", terms.guide().format())
                .param("insurance", employer == null ? null : employer.insurance())
                .param("payroll", employer == null ? null : employer.payroll())
                .param("by", terms.recordedBy())
                .update();
    }

    @Override
    public Optional<SignedTerms> latest(CaseNumber caseNumber) {
        return jdbc.sql("""
                        SELECT * FROM fairway.signed_agreement
                        WHERE case_number = :caseNumber ORDER BY recorded_at DESC LIMIT 1
                        """)
                .param("caseNumber", caseNumber.text())
                .query(JdbcSignedAgreements::terms)
                .optional();
    }

    private static SignedTerms terms(ResultSet row, int index) throws SQLException {
        return new SignedTerms(
                new AgreementId(row.getObject("agreement_id", UUID.class)),
                new CaseNumber(row.getString("case_number")),
                new AccountId(row.getObject("account_id", UUID.class)),
                row.getString("payee_name"),
                Money.ofPence(row.getLong("weekly_gross_pence")),
                Money.ofPence(row.getLong("weekly_contribution_pence")),
                Money.ofPence(row.getLong("one_off_pence")),
                Frequency.valueOf(row.getString("frequency")),
                row.getObject("starts_on", LocalDate.class),
                row.getString("signed_by"),
                row.getObject("signed_on", LocalDate.class),
                new Guide(
                        row.getString("guide_version"),
                        row.getObject("guide_given_on", LocalDate.class),
                        row.getString("guide_format")),
                employer(row),
                row.getString("recorded_by"));
    }

    private static @Nullable Employer employer(ResultSet row) throws SQLException {
        String insurance = row.getString("employer_insurance");
        return insurance == null
                ? null
                : new Employer(insurance, Objects.requireNonNull(row.getString("employer_payroll")));
    }
}
