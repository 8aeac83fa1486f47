package org.fairway.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;

/** The dated rows that rules read. Read from memory: a lookup asks no database. */
public interface ReferenceData {
    /**
     * The value that holds on the day.
     *
     * @throws NoValueOnDate if no row of that key covers the day; nothing is ever assumed in its place
     */
    DatedValue on(String key, LocalDate day);

    /** The value that holds on the day; empty where no row covers it, for what a council may have and need not. */
    default Optional<DatedValue> find(String key, LocalDate day) {
        try {
            return Optional.of(on(key, day));
        } catch (NoValueOnDate none) {
            return Optional.empty();
        }
    }

    /** Every day from which on a row holds whose key begins so: the days on which an answer may change. */
    NavigableSet<LocalDate> daysOfChange(String beginning);

    /**
     * The word that holds on the day, for settings that are not numbers, such as a rounding policy.
     *
     * @throws NoValueOnDate if no row of that key covers the day
     */
    DatedChoice choice(String key, LocalDate day);

    /**
     * The table that holds on the day, for rules that go from a number to an amount, such as points to pounds.
     *
     * @throws NoValueOnDate if no table of that name covers the day
     */
    DatedTable table(String name, LocalDate day);

    /**
     * The day by which something started on {@code from} must be done, by the clock of that name: calendar days, working
     * days, weeks or months as its row says.
     *
     * @throws NoValueOnDate if no clock of that name holds on {@code from}, or it counts working days past the last year
     *     whose bank holidays are known
     */
    LocalDate due(String clock, LocalDate from);

    /**
     * The clock of that name as it stands on the day, for letters that tell how long something takes.
     *
     * @throws NoValueOnDate if no clock of that name holds on the day
     */
    DatedClock clock(String name, LocalDate day);

    /** Every row whose key begins so, of all days: for whoever checks a family of rows as a whole. */
    List<DatedValue> rowsUnder(String prefix);

    /** The working days of England. */
    WorkingDays workingDays();
}
