package org.fairway.reference;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All dated rows, held in memory. For each key the row with the latest first day that is not after the day holds. */
public final class ReferenceTables implements ReferenceData {
    private static final NavigableSet<LocalDate> NONE = Collections.emptyNavigableSet();
    private final Map<String, NavigableMap<LocalDate, DatedValue>> values;
    private final Map<String, NavigableMap<LocalDate, DatedChoice>> choices;
    private final Map<String, NavigableMap<LocalDate, DatedTable>> tables;
    private final Map<String, NavigableMap<LocalDate, DatedClock>> clocks;
    private final Map<String, NavigableSet<LocalDate>> gaps = new HashMap<>();
    private final WorkingDays workingDays;

    /** Rules ask the same few questions for each line, and rows do not change while they are held. */
    /** For each key of a family whose values hold for a time, how long they hold. */
    private final Map<String, NavigableMap<LocalDate, DatedClock>> holdsOf = new HashMap<>();

    private final ByDay<DatedValue> valuesByDay = new ByDay<>(this::value);
    private final ByDay<DatedChoice> choicesByDay = new ByDay<>(this::chosen);
    private final Map<String, NavigableSet<LocalDate>> changes = new ConcurrentHashMap<>();

    /**
     * Holds the rows.
     *
     * @param gaps from which day on a value is known not to be there, so that an older one is not taken in its place
     * @throws IllegalArgumentException if two rows of one key start on the same day
     */
    public ReferenceTables(
            Collection<DatedValue> values,
            Collection<Gap> gaps,
            Collection<DatedChoice> choices,
            Collection<DatedTable> tables,
            Collection<DatedClock> clocks,
            WorkingDays workingDays) {
        this.values = byKeyAndDay(values, DatedValue::key, DatedValue::from);
        this.choices = byKeyAndDay(choices, DatedChoice::key, DatedChoice::from);
        this.tables = byKeyAndDay(tables, DatedTable::name, DatedTable::from);
        this.clocks = byKeyAndDay(clocks, DatedClock::name, DatedClock::from);
        this.workingDays = workingDays;
        this.values
                .keySet()
                .forEach(key -> RatesHold.clockOf(key, this.clocks::containsKey)
                        .ifPresent(clock -> holdsOf.put(key, Objects.requireNonNull(this.clocks.get(clock)))));
        for (Gap gap : gaps) {
            this.gaps.computeIfAbsent(gap.key(), any -> new TreeSet<>()).add(gap.from());
        }
    }

    /** A day from which on no value of the key is known, until the next row. */
    public record Gap(String key, LocalDate from) {}

    @Override
    public DatedValue on(String key, LocalDate day) {
        return valuesByDay.get(key, day);
    }

    private DatedValue value(String key, LocalDate day) {
        DatedValue value = holding(values, key, day);
        LocalDate gap = gaps.getOrDefault(key, NONE).floor(day);
        if ((gap != null && gap.isAfter(value.from())) || endedBefore(key, value.from(), day)) {
            throw new NoValueOnDate(key, day, next(values.get(key), day));
        }
        return value;
    }

    /**
     * Whether the value is older than values of its family hold. National rates hold for their year and are never
     * stretched over the next one; a family without such a clock holds until it is changed.
     */
    private boolean endedBefore(String key, LocalDate from, LocalDate day) {
        NavigableMap<LocalDate, DatedClock> holds = holdsOf.get(key);
        Map.@Nullable Entry<LocalDate, DatedClock> clock = holds == null ? null : holds.floorEntry(day);
        return clock != null && !day.isBefore(clock.getValue().due(from, workingDays));
    }

    @Override
    public NavigableSet<LocalDate> daysOfChange(String beginning) {
        return changes.computeIfAbsent(beginning, this::findDaysOfChange);
    }

    private NavigableSet<LocalDate> findDaysOfChange(String beginning) {
        NavigableSet<LocalDate> days = new TreeSet<>();
        Stream.of(values, choices, tables, clocks)
                .flatMap(rows -> rows.entrySet().stream())
                .filter(row -> row.getKey().startsWith(beginning))
                .forEach(row -> days.addAll(row.getValue().keySet()));
        gaps.entrySet().stream()
                .filter(gap -> gap.getKey().startsWith(beginning))
                .forEach(gap -> days.addAll(gap.getValue()));
        return Collections.unmodifiableNavigableSet(days);
    }

    @Override
    public DatedChoice choice(String key, LocalDate day) {
        return choicesByDay.get(key, day);
    }

    private DatedChoice chosen(String key, LocalDate day) {
        return holding(choices, key, day);
    }

    @Override
    public DatedTable table(String name, LocalDate day) {
        return holding(tables, name, day);
    }

    @Override
    public DatedClock clock(String name, LocalDate day) {
        return holding(clocks, name, day);
    }

    @Override
    public LocalDate due(String clock, LocalDate from) {
        return holding(clocks, clock, from).due(from, workingDays);
    }

    @Override
    public List<DatedValue> rowsUnder(String prefix) {
        return values.values().stream()
                .flatMap(dated -> dated.values().stream())
                .filter(value -> value.key().startsWith(prefix))
                .toList();
    }

    @Override
    public WorkingDays workingDays() {
        return workingDays;
    }

    private static <T> T holding(Map<String, NavigableMap<LocalDate, T>> rows, String key, LocalDate day) {
        NavigableMap<LocalDate, T> dated = rows.get(key);
        Map.@Nullable Entry<LocalDate, T> row = dated == null ? null : dated.floorEntry(day);
        if (row == null) {
            throw new NoValueOnDate(key, day, next(dated, day));
        }
        return row.getValue();
    }

    private static @Nullable LocalDate next(@Nullable NavigableMap<LocalDate, ?> dated, LocalDate day) {
        return dated == null ? null : dated.higherKey(day);
    }

    private static <T> Map<String, NavigableMap<LocalDate, T>> byKeyAndDay(
            Collection<T> rows, Function<T, String> key, Function<T, LocalDate> from) {
        Map<String, NavigableMap<LocalDate, T>> byKey = new HashMap<>();
        for (T row : rows) {
            NavigableMap<LocalDate, T> dated = byKey.computeIfAbsent(key.apply(row), any -> new TreeMap<>());
            if (dated.putIfAbsent(from.apply(row), row) != null) {
                throw new IllegalArgumentException("Two rows of " + key.apply(row) + " start on " + from.apply(row));
            }
        }
        return byKey;
    }
}
