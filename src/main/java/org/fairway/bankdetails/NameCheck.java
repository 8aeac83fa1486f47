package org.fairway.bankdetails;

import java.time.LocalDate;
import java.util.UUID;
import org.fairway.agreement.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * What the bank answered when it was asked whose account it is.
 *
 * @param askedName the name that was asked about
 * @param heldName the name of the account, where the bank gave it; null where it did not
 * @param goodUntil the last day on which the answer may be relied on
 */
public record NameCheck(
        UUID id,
        AccountId account,
        String askedName,
        NameAnswer answer,
        @Nullable String heldName,
        LocalDate askedOn,
        LocalDate goodUntil) {
    public boolean isGoodOn(LocalDate day) {
        return !day.isAfter(goodUntil);
    }
}
