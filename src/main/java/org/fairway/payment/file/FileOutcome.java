package org.fairway.payment.file;

import java.util.List;
import org.fairway.kernel.Money;

/** What became of making a file. */
public sealed interface FileOutcome {
    /**
     * The file is written.
     *
     * @param count how many payments it holds
     * @param total what they come to
     * @param bytes how long it is
     * @param hash its SHA-256 in hexadecimal
     */
    record Made(long count, Money total, long bytes, String hash) implements FileOutcome {}

    /** Nothing usable is written: what has been written so far is to be thrown away. No reason names an account. */
    record Refused(List<String> reasons) implements FileOutcome {
        public Refused {
            reasons = List.copyOf(reasons);
        }
    }

    /** The answer when the payments are no longer those that were frozen. */
    static Refused changedSinceFrozen(Manifest manifest) {
        return new Refused(List.of("The payments of run " + manifest.run()
                + " are not those that were approved. No file is made; the run must be approved again."));
    }
}
