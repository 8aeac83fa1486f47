package org.fairway.reference.infrastructure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.fairway.reference.RatesHold;
import org.fairway.reference.ReferenceData;
import org.fairway.reference.infrastructure.ReferenceFilesRefused.Fault;
import org.fairway.reference.infrastructure.ReferenceRow.Kind;
import org.jspecify.annotations.Nullable;

/**
 * National rates hold for their year. Where one year ends the next begins, or the word {@code none} says that it is not
 * loaded: a year that is left out is found here and not when somebody waits for an answer.
 */
final class YearsMissing {
    private final List<ReferenceRow> rows;
    private final ReferenceData data;

    YearsMissing(List<ReferenceRow> rows) {
        this.rows = rows;
        this.data = new ReferenceRows(rows).inMemory();
    }

    List<Fault> faults() {
        Map<String, NavigableSet<LocalDate>> values = new TreeMap<>();
        Map<String, NavigableSet<LocalDate>> all = new TreeMap<>();
        for (ReferenceRow row : rows) {
            String key = row.id().key();
            if (row.id().kind() == Kind.VALUE) {
                values.computeIfAbsent(key, any -> new TreeSet<>()).add(row.id().from());
            }
            if (row.id().kind() == Kind.VALUE || row.id().kind() == Kind.GAP) {
                all.computeIfAbsent(key, any -> new TreeSet<>()).add(row.id().from());
            }
        }
        List<Fault> faults = new ArrayList<>();
        values.forEach(
                (key, days) -> days.forEach(
                        from -> RatesHold.end(key, from, data)
                                .filter(end ->
                                        endsTooSoon(all.getOrDefault(key, days).higher(from), end))
                                .ifPresent(
                                        end -> faults.add(
                                                new Fault(
                                                        "all files together",
                                                        0,
                                                        key,
                                                        "the value of " + from + " ends before " + end
                                                                + " and a later one follows, with nothing between: write the value or the word none")))));
        return faults;
    }

    private static boolean endsTooSoon(@Nullable LocalDate next, LocalDate end) {
        return next != null && next.isAfter(end);
    }
}
