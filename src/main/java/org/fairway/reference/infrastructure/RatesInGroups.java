package org.fairway.reference.infrastructure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.fairway.reference.Rate;
import org.fairway.reference.Rate.Standing;
import org.fairway.reference.RateGroup;
import org.fairway.reference.infrastructure.JdbcReferenceRows.InForce;
import org.fairway.reference.infrastructure.ReferenceRow.Kind;
import org.jspecify.annotations.Nullable;

/** Sorts the rows in force into the groups that administrators see: one for each file of numbers. */
final class RatesInGroups {
    private static final Set<Kind> NUMBERS = Set.of(Kind.VALUE, Kind.GAP, Kind.TABLE);

    private final List<InForce> rows;
    private final Map<String, String> fileOfKey;

    RatesInGroups(List<InForce> rows, Map<String, String> fileOfKey) {
        this.rows = rows;
        this.fileOfKey = fileOfKey;
    }

    /** What a rate is told apart by. */
    private record Name(String key, @Nullable BigDecimal step) implements Comparable<Name> {
        @Override
        public int compareTo(Name other) {
            int byKey = key.compareTo(other.key);
            return byKey != 0 || step == null || other.step == null ? byKey : step.compareTo(other.step);
        }
    }

    List<RateGroup> groups() {
        Map<String, LocalDate> latestTables = latestTables();
        Map<String, Map<Name, List<InForce>>> groups = new TreeMap<>();
        for (InForce row : rows) {
            String file = fileOfKey.get(row.row().id().key());
            if (file != null && NUMBERS.contains(row.row().id().kind())) {
                groups.computeIfAbsent(file, any -> new TreeMap<>())
                        .computeIfAbsent(name(row.row()), any -> new ArrayList<>())
                        .add(row);
            }
        }
        return groups.entrySet().stream()
                .map(group -> group(group.getKey(), group.getValue(), latestTables))
                .sorted(Comparator.comparing(RateGroup::words))
                .toList();
    }

    private static Name name(ReferenceRow row) {
        return new Name(row.id().key(), row.id().kind() == Kind.TABLE ? row.id().step() : null);
    }

    /** From when the newest version of each table holds: steps that it no longer has are not asked for again. */
    private Map<String, LocalDate> latestTables() {
        Map<String, LocalDate> latest = new TreeMap<>();
        for (InForce row : rows) {
            if (row.row().id().kind() == Kind.TABLE) {
                latest.merge(
                        row.row().id().key(), row.row().id().from(), (one, other) -> one.isAfter(other) ? one : other);
            }
        }
        return latest;
    }

    private static RateGroup group(String file, Map<Name, List<InForce>> rates, Map<String, LocalDate> latestTables) {
        return new RateGroup(
                file.replace(".csv", ""),
                file.endsWith("-rates.csv"),
                rates.entrySet().stream()
                        .map(rate -> rate(rate.getKey(), rate.getValue()))
                        .filter(rate ->
                                rate.step() == null || rate.latest().from().equals(latestTables.get(rate.key())))
                        .toList());
    }

    private static Rate rate(Name name, List<InForce> rows) {
        List<InForce> dated = rows.stream()
                // a value wins over a gap noted for the same day
                .sorted(Comparator.comparing((InForce row) -> row.row().id().from())
                        .thenComparing(row -> row.row().number() != null))
                .toList();
        String unit = dated.stream()
                .map(row -> row.row().unit())
                .filter(each -> each != null)
                .reduce((earlier, later) -> later)
                .orElse("");
        return new Rate(
                name.key(),
                name.step() == null ? null : new BigDecimal(name.step().toPlainString()),
                unit,
                dated.stream().map(RatesInGroups::standing).toList());
    }

    private static Standing standing(InForce row) {
        return new Standing(
                row.row().number(),
                row.row().id().from(),
                row.row().source(),
                row.row().confidence(),
                row.by());
    }
}
