package org.fairway.reference.infrastructure;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.fairway.reference.DatedChoice;
import org.fairway.reference.DatedClock;
import org.fairway.reference.DatedTable;
import org.fairway.reference.DatedValue;
import org.fairway.reference.ReferenceTables;
import org.fairway.reference.ReferenceTables.Gap;
import org.fairway.reference.WorkingDays;
import org.fairway.reference.infrastructure.ReferenceRow.Kind;

/** Turns kept rows into what rules read. */
final class ReferenceRows {
    private final List<ReferenceRow> rows;

    ReferenceRows(List<ReferenceRow> rows) {
        this.rows = rows;
    }

    ReferenceTables inMemory() {
        Set<LocalDate> bankHolidays =
                of(Kind.BANK_HOLIDAY).stream().map(row -> row.id().from()).collect(Collectors.toSet());
        return new ReferenceTables(
                of(Kind.VALUE).stream().map(ReferenceRows::value).toList(),
                of(Kind.GAP).stream()
                        .map(row -> new Gap(row.id().key(), row.id().from()))
                        .toList(),
                of(Kind.CHOICE).stream().map(ReferenceRows::choice).toList(),
                tables(),
                of(Kind.CLOCK).stream().map(ReferenceRows::clock).toList(),
                new WorkingDays(bankHolidays));
    }

    private List<ReferenceRow> of(Kind kind) {
        return rows.stream().filter(row -> row.id().kind() == kind).toList();
    }

    private static DatedValue value(ReferenceRow row) {
        return new DatedValue(
                row.id().key(),
                requireNonNull(row.number()),
                requireNonNull(row.unit()),
                row.id().from(),
                row.source(),
                row.confidence());
    }

    private static DatedChoice choice(ReferenceRow row) {
        return new DatedChoice(
                row.id().key(), requireNonNull(row.word()), row.id().from(), row.source(), row.confidence());
    }

    private static DatedClock clock(ReferenceRow row) {
        return new DatedClock(
                row.id().key(),
                requireNonNull(row.number()).intValueExact(),
                DatedClock.Unit.valueOf(requireNonNull(row.unit())),
                row.id().from(),
                requireNonNull(row.standing()),
                row.source(),
                row.confidence());
    }

    private record TableVersion(String name, LocalDate from) {}

    private List<DatedTable> tables() {
        Map<TableVersion, List<ReferenceRow>> byVersion = new LinkedHashMap<>();
        of(Kind.TABLE)
                .forEach(row -> byVersion
                        .computeIfAbsent(version(row), any -> new ArrayList<>())
                        .add(row));
        Map<TableVersion, List<BigDecimal>> gaps = of(Kind.TABLE_GAP).stream()
                .collect(Collectors.groupingBy(
                        ReferenceRows::version,
                        Collectors.mapping(row -> row.id().step(), Collectors.toList())));
        return byVersion.entrySet().stream()
                .map(table -> table(table.getValue(), gaps.getOrDefault(table.getKey(), List.of())))
                .toList();
    }

    private static TableVersion version(ReferenceRow row) {
        return new TableVersion(row.id().key(), row.id().from());
    }

    private static DatedTable table(List<ReferenceRow> rows, List<BigDecimal> gaps) {
        ReferenceRow first = rows.get(0);
        return new DatedTable(
                first.id().key(),
                requireNonNull(first.unit()),
                first.id().from(),
                rows.stream()
                        .map(row -> new DatedTable.Step(row.id().step(), requireNonNull(row.number())))
                        .sorted(Comparator.comparing(DatedTable.Step::at))
                        .toList(),
                gaps.stream().sorted().toList(),
                first.source(),
                first.confidence());
    }
}
