package org.fairway.payment.file.suspense;

import java.time.LocalDate;
import org.fairway.kernel.Money;
import org.fairway.payment.RunNumber;
import org.jspecify.annotations.Nullable;

/**
 * A file that was sent and not taken as a whole, or was withdrawn: none of its payments is made.
 *
 * @param reportHash the report that says so; null where somebody heard it from the bank
 * @param words why, as the report or the bank says
 * @param by who brought the report, or noted what they heard
 * @param payments how many of its payments had not come back one by one before
 * @param total what those come to
 * @param decision what was decided; null while somebody has to
 */
public record RefusedFile(
        String id,
        RunNumber run,
        @Nullable String reportHash,
        String words,
        LocalDate arrivedOn,
        String by,
        long payments,
        Money total,
        @Nullable Decision decision) {
    /** What becomes of its payments. */
    public enum Decision {
        /** They are owed again, and a new run pays them by a new file. */
        PAY_AGAIN,
        /** The bank took the file after all. */
        TAKEN
    }
}
