package org.fairway.recovery;

import java.time.LocalDate;
import org.fairway.kernel.Money;
import org.fairway.payment.Overpayment;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is claimed.
 *
 * @param what in words, as the person reads it
 * @param evidence what it is proved by; what the ledger shows needs no other proof
 * @param overpaid what the ledger shows; null where it was written by hand
 */
public record ClaimLine(
        String what,
        LocalDate first,
        LocalDate last,
        Money amount,
        @Nullable String evidence,
        @Nullable Overpayment overpaid) {}
