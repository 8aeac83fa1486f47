package org.fairway.payment.file.simulator;

import java.time.LocalDate;
import org.fairway.kernel.Money;

/**
 * A payment as a bank reads it from a file.
 *
 * @param paymentId by which the sender knows it; empty in Standard 18, which carries none
 * @param payDate when it is to be in the account
 * @param reference what the payee is to see
 * @param iban the international number, where the file names the account by that; else empty
 */
public record ReceivedPayment(
        String paymentId,
        LocalDate payDate,
        String sortCode,
        String accountNumber,
        String iban,
        String payeeName,
        Money amount,
        String reference) {

    /** Without the name and the account. */
    @Override
    public String toString() {
        return "payment " + paymentId + " of " + amount + ", reference " + reference;
    }
}
