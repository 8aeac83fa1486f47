package org.fairway.agreement;

import java.time.LocalDate;
import org.fairway.kernel.CaseNumber;

/**
 * A bank account that somebody entered, as people may see it.
 *
 * @param payeeName the name of the account
 * @param lastFour the last four digits of the account number
 * @param proposedBy the sign-in name of whoever entered it; may never check it
 */
public record ProposedAccount(
        AccountId id,
        CaseNumber caseNumber,
        String payeeName,
        String lastFour,
        String proposedBy,
        LocalDate proposedOn) {}
