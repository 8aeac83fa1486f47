package org.fairway.agreement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the second pair of eyes found about a bank account.
 *
 * @param confirmed whether payments may go to it
 * @param calledBackOn the day the payee was rung on a number the council already had; null when they could not be reached
 * @param nameMatches whether the name of the account is the payee's
 * @param evidence what was seen and said
 * @param rejection why it may not be used; present exactly when it was not confirmed
 */
public record AccountCheck(
        AccountId account,
        boolean confirmed,
        @Nullable LocalDate calledBackOn,
        boolean nameMatches,
        String evidence,
        @Nullable String rejection,
        String checkedBy,
        LocalDate checkedOn) {
    public AccountCheck {
        if (confirmed == (rejection != null)) {
            throw new IllegalArgumentException("Exactly an account that was not confirmed has a reason for it");
        }
    }
}
