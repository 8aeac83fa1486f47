package org.fairway.payment.ledger;

import java.time.Instant;
import org.fairway.kernel.Money;

/**
 * What was given to the finance system at once.
 *
 * @param number without a gap from the first
 * @param transfers how many transfers it has; its file has two lines for each
 * @param debits what its lines debit in all
 * @param credits what its lines credit in all
 * @param sha256 the digest of its file, in hexadecimal
 */
public record ExportBatch(
        long number, long transfers, Money debits, Money credits, String sha256, String madeBy, Instant madeAt) {
    public String fileName() {
        return String.format("general-ledger-%06d.csv", number);
    }
}
