package org.fairway.payment.file.returns;

import java.time.LocalDate;
import org.fairway.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * One payment that came back. Accounts are never read from a report.
 *
 * @param id the same whenever the same line is read again, alone or in another file, so that it counts once
 * @param paymentId by which we know the payment; empty where the report does not say
 * @param reference what the payee would have seen; empty where the report does not say
 * @param amount what came back; null where the report does not say or says it in a way nobody can read
 * @param code the code as the report gives it
 * @param reason what the code means
 * @param said what the report says in words; empty where it says nothing
 * @param day the day the report names for the payment; null where it names none
 * @param fileHash SHA-256 of the file it was read from
 */
public record ReturnedPayment(
        String id,
        String paymentId,
        String reference,
        @Nullable Money amount,
        String code,
        ReturnReason reason,
        String said,
        @Nullable LocalDate day,
        String fileHash) {}
