package org.fairway.payment.ledger;

import java.time.Instant;

/**
 * One link of the chain over the ledger: what one insert added.
 *
 * @param lastTransfer up to which transfer the chain reaches with it
 * @param digest SHA-256 over its transfers and the seal before, in hexadecimal
 */
public record Seal(long number, long lastTransfer, String digest, Instant sealedAt) {
    /** As it is kept outside the database. */
    public String words() {
        return "seal " + number + " up to transfer " + lastTransfer + " sha256 " + digest;
    }
}
