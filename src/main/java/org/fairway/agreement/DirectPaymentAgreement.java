package org.fairway.agreement;

import java.time.LocalDate;
import org.fairway.kernel.CaseNumber;
import org.fairway.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * A direct payment agreement in force: what payments are made from. Of a mixed plan only the lines that are taken as a
 * direct payment are in it.
 *
 * @param payeeName the name of the account: the person, a nominee, an authorised person or a third party
 * @param accountId the checked account; its number is in the vault alone
 * @param weeklyGross what the direct payment's lines cost a week, before the person's contribution
 * @param weeklyContribution what the person pays into the account themselves each week; nil until they have been told it
 * @param oneOff what is paid once at the start; nil when there is nothing
 * @param startsOn the agreed first day of support; arrears from it are in the first payment
 * @param endsOn the last day of support; null while the agreement has no end
 */
public record DirectPaymentAgreement(
        AgreementId id,
        CaseNumber caseNumber,
        String payeeName,
        AccountId accountId,
        Money weeklyGross,
        Money weeklyContribution,
        Money oneOff,
        Frequency frequency,
        LocalDate startsOn,
        @Nullable LocalDate endsOn) {
    public DirectPaymentAgreement {
        if (weeklyGross.isNegative() || weeklyContribution.isNegative() || oneOff.isNegative()) {
            throw new IllegalArgumentException("An agreement cannot hold a negative amount");
        }
        if (weeklyContribution.isMoreThan(weeklyGross)) {
            throw new IllegalArgumentException("A contribution of %s cannot exceed the direct payment of %s"
                    .formatted(weeklyContribution, weeklyGross));
        }
    }

    /** What the council pays a week: the direct payment net of the person's contribution. */
    public Money weeklyNet() {
        return weeklyGross.minus(weeklyContribution);
    }

    /** Whether support under the agreement runs on the day. */
    public boolean isLiveOn(LocalDate day) {
        return !day.isBefore(startsOn) && (endsOn == null || !day.isAfter(endsOn));
    }
}
