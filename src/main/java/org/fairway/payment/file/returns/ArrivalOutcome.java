package org.fairway.payment.file.returns;

import java.util.List;
import org.fairway.kernel.Money;
import org.jspecify.annotations.Nullable;

/** What Bacs says of a file when it arrives, or why its report was not read. */
public sealed interface ArrivalOutcome {
    /** SHA-256 of the report as it came. */
    String fileHash();

    /**
     * The report was read.
     *
     * @param arrivals each file it tells of
     * @param notUnderstood what the report says beside that, in plain sentences for a person to look at
     */
    record Read(String fileHash, List<Arrival> arrivals, List<String> notUnderstood) implements ArrivalOutcome {
        public Read {
            arrivals = List.copyOf(arrivals);
            notUnderstood = List.copyOf(notUnderstood);
        }
    }

    /** Nothing of the report counts. */
    record Refused(String fileHash, String reason) implements ArrivalOutcome {}

    /**
     * One file of ours.
     *
     * @param serial its serial; empty where Bacs could not even read that
     * @param status whether it is taken
     * @param count how many payments Bacs counted; null where the report does not say
     * @param total what they come to, as Bacs added them up; null where the report does not say
     * @param faults why it is refused, in the words of the report
     */
    record Arrival(
            String serial,
            BatchAnswer.Status status,
            @Nullable Long count,
            @Nullable Money total,
            List<String> faults) {
        public Arrival {
            faults = List.copyOf(faults);
        }
    }
}
