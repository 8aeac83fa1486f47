package org.fairway.payment.ledger;

import org.jspecify.annotations.Nullable;

/**
 * What does not fit the chain.
 *
 * @param seal the number of the seal; null where no seal covers the transfer
 * @param transfer the number of the transfer; null where the seal itself is wrong
 */
public record ChainFault(@Nullable Long seal, @Nullable Long transfer, Kind kind) {
    /** In which way it does not fit. */
    public enum Kind {
        CHANGED("Transfer %2$d is not as it was sealed (seal %1$d)."),
        MISSING("Transfer %2$d was taken out after it was sealed (seal %1$d)."),
        ADDED("Transfer %2$d was put in among sealed ones (seal %1$d)."),
        NOT_SEALED("Transfer %2$d was put in without a seal."),
        SEAL_CHANGED("Seal %1$d is not as it was made."),
        SEAL_BEFORE_MISSING("The seal before seal %1$d was taken out.");

        private final String words;

        Kind(String words) {
            this.words = words;
        }
    }

    public String words() {
        return String.format(kind.words, seal, transfer);
    }
}
