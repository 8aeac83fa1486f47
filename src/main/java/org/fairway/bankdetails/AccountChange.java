package org.fairway.bankdetails;

import java.time.LocalDate;
import org.fairway.agreement.AccountId;
import org.fairway.agreement.AgreementId;
import org.fairway.kernel.CaseNumber;

/**
 * A proposal to pay a live agreement into another account. Until it is active the old account stays in use.
 *
 * @param oldAccount the account that is paid while the change is checked
 * @param askedBy who asked for it
 * @param holder whose account it is
 * @param evidence what was seen of the new account
 * @param proposedBy the sign-in name of whoever entered it; may never check it
 */
public record AccountChange(
        AccountChangeId id,
        CaseNumber caseNumber,
        AgreementId agreement,
        AccountId oldAccount,
        AccountId newAccount,
        Party askedBy,
        AskedHow askedHow,
        LocalDate askedOn,
        Party holder,
        String evidence,
        LocalDate proposedOn,
        String proposedBy) {}
