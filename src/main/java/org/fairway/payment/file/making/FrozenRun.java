package org.fairway.payment.file.making;

import org.fairway.kernel.Money;
import org.fairway.payment.RunNumber;
import org.fairway.payment.file.Manifest;
import org.fairway.payment.file.Originator;

/**
 * What is kept of a manifest beside its payments.
 *
 * @param accountEnding the last four digits of the account that the money leaves
 * @param hash SHA-256 of the manifest, in hexadecimal
 */
public record FrozenRun(
        RunNumber run,
        String originator,
        String serviceUserNumber,
        String accountEnding,
        long count,
        Money total,
        String hash) {
    static FrozenRun of(Manifest manifest) {
        Originator originator = manifest.originator();
        return new FrozenRun(
                manifest.run(),
                originator.name(),
                originator.serviceUserNumber(),
                originator.account().lastFour(),
                manifest.count(),
                manifest.total(),
                manifest.hash());
    }
}
