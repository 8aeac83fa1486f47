package org.fairway.payment.file.suspense;

import java.time.LocalDate;
import org.fairway.kernel.Money;
import org.fairway.payment.RunNumber;
import org.fairway.payment.file.returns.ReturnReason;
import org.jspecify.annotations.Nullable;

/**
 * A payment that came back, as it is kept.
 *
 * @param id the same however often it is reported
 * @param run the run of the payment that it belongs to, or seems to; null when it names none
 * @param place which payment of that run; null when it names none
 * @param amount what came back; null where the report did not say
 * @param arrivedOn the day the report was read
 * @param decision what was decided; null while somebody has to decide
 */
public record Returned(
        String id,
        String reportHash,
        Finding finding,
        @Nullable RunNumber run,
        @Nullable Long place,
        String paymentId,
        String reference,
        @Nullable Money amount,
        String code,
        ReturnReason reason,
        String said,
        @Nullable LocalDate namedDay,
        LocalDate arrivedOn,
        String by,
        @Nullable Decision decision,
        String decidedBecause) {
    /** What it is called in lists and tasks. */
    public String shortId() {
        return id.substring(0, 8);
    }
}
