package org.fairway.payment.file.making;

import org.fairway.kernel.Money;
import org.fairway.payment.RunNumber;
import org.fairway.payment.file.signature.DetachedSignature;

/**
 * The one file of a run, without what is in it.
 *
 * @param bytes how long it is
 * @param hash SHA-256 of it, in hexadecimal
 * @param madeBy whoever released the run
 */
public record PaymentFile(
        RunNumber run,
        String serviceUserNumber,
        Submission submission,
        long count,
        Money total,
        long bytes,
        String hash,
        DetachedSignature signature,
        String madeBy) {
    /** How the file is called wherever it is saved. */
    public String name() {
        return run + "-" + submission.serial() + "." + submission.way().ending();
    }
}
