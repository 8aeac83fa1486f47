package org.fairway.payment.ledger;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A look at the ledger in both its times.
 *
 * @param day what counts up to the end of this day
 * @param known as far as it was recorded by then; null for all that is known
 */
public record AsOf(LocalDate day, @Nullable Instant known) {
    public static AsOf endOf(LocalDate day) {
        return new AsOf(day, null);
    }
}
