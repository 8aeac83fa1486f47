package org.fairway.reference;

import java.util.List;

/**
 * What a stage asks of its dated rows beyond each row for itself, such as a table without gaps. It runs when rows are
 * loaded, so that what is amiss is found then and not when a person waits.
 */
public interface RowsCheck {
    /** Every fault, with the day, the row and the reason; empty when the rows can be used. */
    List<Fault> faults(ReferenceData rows);

    /**
     * One thing that is wrong.
     *
     * @param key the row it is about
     * @param reason what is wrong and how to mend it
     */
    record Fault(String key, String reason) {}
}
