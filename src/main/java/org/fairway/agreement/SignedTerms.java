package org.fairway.agreement;

import java.time.LocalDate;
import org.fairway.kernel.CaseNumber;
import org.fairway.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * The terms that were signed. They come into force once somebody else has confirmed the bank account.
 *
 * @param signedBy who signed: the person, a nominee or an authorised person
 * @param guide the permitted-use guide that was gone through with them; no agreement goes live without it
 * @param employer what is in place when somebody is employed with the money; null when nobody is
 */
public record SignedTerms(
        AgreementId id,
        CaseNumber caseNumber,
        AccountId account,
        String payeeName,
        Money weeklyGross,
        Money weeklyContribution,
        Money oneOff,
        Frequency frequency,
        LocalDate startsOn,
        String signedBy,
        LocalDate signedOn,
        Guide guide,
        @Nullable Employer employer,
        String recordedBy) {
    /**
     * The guide to what the money may be spent on.
     *
     * @param version which edition
     * @param format how it was given, such as large print
     */
    public record Guide(String version, LocalDate givenOn, String format) {}

    /**
     * What an employer needs.
     *
     * @param insurance the employer's liability insurance
     * @param payroll who runs the payroll
     */
    public record Employer(String insurance, String payroll) {}

    /** The agreement these terms become, with the person's contribution as it stands when they do. */
    public DirectPaymentAgreement agreement(Money contribution) {
        return new DirectPaymentAgreement(
                id,
                caseNumber,
                payeeName,
                account,
                weeklyGross,
                contribution.atMost(weeklyGross),
                oneOff,
                frequency,
                startsOn,
                null);
    }
}
