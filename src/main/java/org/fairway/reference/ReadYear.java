package org.fairway.reference;

import java.util.List;

/** A typed year after it was read: a sheet, or what is wrong with it. */
public sealed interface ReadYear {
    /** It holds. */
    record Sheet(YearSheet sheet) implements ReadYear {}

    /** It does not, and nothing was kept. */
    record Refused(List<Fault> faults) implements ReadYear {
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
