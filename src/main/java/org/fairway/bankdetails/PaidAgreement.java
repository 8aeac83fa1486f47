package org.fairway.bankdetails;

import org.fairway.agreement.AccountId;
import org.fairway.agreement.AgreementId;
import org.fairway.kernel.CaseNumber;

/**
 * A live agreement with the account that it is paid into now.
 *
 * @param person the name of the person whose case it is
 * @param payeeName the name of the account
 */
public record PaidAgreement(
        AgreementId id, CaseNumber caseNumber, String person, String payeeName, AccountId account, String lastFour) {}
