package org.fairway.bankdetails;

import java.time.LocalDate;
import org.fairway.agreement.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * An account that was ever entered for a case, as people may see it.
 *
 * @param checkedBy the sign-in name of whoever checked it; null while nobody has
 */
public record AccountVersion(
        AccountId id,
        String payeeName,
        String lastFour,
        AccountState state,
        String proposedBy,
        LocalDate proposedOn,
        @Nullable String checkedBy) {}
