package org.fairway.reference;

import java.time.LocalDate;

/** The dated rows that rules read. */
public interface ReferenceData {
    /**
     * The value that holds on the day.
     *
     * @throws NoValueOnDate if no row of that key covers the day; nothing is ever assumed in its place
     */
    DatedValue on(String key, LocalDate day);

    /**
     * The day by which something started on {@code from} must be done, by the clock of that name: calendar days, working
     * days, weeks or months as its row says.
     *
     * @throws NoValueOnDate if no clock of that name holds on {@code from}
     */
    LocalDate due(String clock, LocalDate from);
}
