package org.fairway.reference.infrastructure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import org.fairway.reference.Confidence;
import org.fairway.reference.DatedChoice;
import org.fairway.reference.DatedClock;
import org.fairway.reference.DatedTable;
import org.fairway.reference.DatedValue;
import org.fairway.reference.NoValueOnDate;
import org.fairway.reference.ReferenceData;
import org.fairway.reference.WorkingDays;

/** The published rows with some of them changed: proves that a rule reads its figures and does not know them. */
public final class ChangedReference implements ReferenceData {
    private final ReferenceData published = PublishedReference.load();
    private final Map<String, BigDecimal> values = new HashMap<>();
    private final Map<String, String> choices = new HashMap<>();
    private final Map<String, DatedTable> tables = new HashMap<>();
    private final Map<String, DatedClock> clocks = new HashMap<>();
    private final Set<String> missing = new HashSet<>();

    public ChangedReference with(String key, String value) {
        values.put(key, new BigDecimal(value));
        return this;
    }

    public ChangedReference withChoice(String key, String choice) {
        choices.put(key, choice);
        return this;
    }

    /** As if no row of that key had been loaded. */
    public ChangedReference without(String key) {
        missing.add(key);
        return this;
    }

    public ChangedReference with(DatedTable table) {
        tables.put(table.name(), table);
        return this;
    }

    public ChangedReference with(DatedClock clock) {
        clocks.put(clock.name(), clock);
        return this;
    }

    @Override
    public DatedValue on(String key, LocalDate day) {
        refuseMissing(key, day);
        BigDecimal changed = values.get(key);
        return changed == null
                ? published.on(key, day)
                : new DatedValue(key, changed, "as the test says", day, "A test", Confidence.CONFIRMED);
    }

    private void refuseMissing(String key, LocalDate day) {
        if (missing.contains(key)) {
            throw new NoValueOnDate(key, day);
        }
    }

    @Override
    public NavigableSet<LocalDate> daysOfChange(String beginning) {
        return published.daysOfChange(beginning);
    }

    @Override
    public DatedChoice choice(String key, LocalDate day) {
        refuseMissing(key, day);
        String changed = choices.get(key);
        return changed == null
                ? published.choice(key, day)
                : new DatedChoice(key, changed, day, "A test", Confidence.CONFIRMED);
    }

    @Override
    public DatedTable table(String name, LocalDate day) {
        DatedTable changed = tables.get(name);
        return changed == null ? published.table(name, day) : changed;
    }

    @Override
    public DatedClock clock(String name, LocalDate day) {
        refuseMissing(name, day);
        DatedClock changed = clocks.get(name);
        return changed == null ? published.clock(name, day) : changed;
    }

    @Override
    public LocalDate due(String clock, LocalDate from) {
        return published.due(clock, from);
    }

    @Override
    public List<DatedValue> rowsUnder(String prefix) {
        return published.rowsUnder(prefix);
    }

    @Override
    public WorkingDays workingDays() {
        return published.workingDays();
    }
}
