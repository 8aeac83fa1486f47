package org.fairway.reference;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A typed year after it was read: a sheet, or what is wrong with it. */
public sealed interface ReadYear {
    /** It holds. */
    record Sheet(YearSheet sheet) implements ReadYear {}

    /**
     * It does not, and nothing was kept.
     *
     * @param sheet what could be read of it, to be shown beside what is wrong; null when not even the day could
     */
    record Refused(List<Fault> faults, @Nullable YearSheet sheet) implements ReadYear {
        public Refused {
            faults = List.copyOf(faults);
        }
    }

    /**
     * One thing to mend.
     *
     * @param field {@code from}, {@code percent}, {@code source}, {@code confidence}, or the id of a rate
     */
    record Fault(String field, String value, String reason) {}
}
