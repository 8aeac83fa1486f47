package org.fairway.reference.infrastructure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.fairway.reference.Confidence;
import org.fairway.reference.DatedClock;
import org.fairway.reference.Units;
import org.fairway.reference.infrastructure.ReferenceFilesRefused.Fault;
import org.fairway.reference.infrastructure.ReferenceRow.Identity;
import org.fairway.reference.infrastructure.ReferenceRow.Kind;
import org.jspecify.annotations.Nullable;

/** One line of a file on its way to a row. Every value is read before any is judged, so all faults of a line are told. */
final class ReferenceLine {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}(\\.\\d{1,6})?");
    private static final Pattern WHOLE = Pattern.compile("\\d{1,9}(\\.0+)?");
    private static final Pattern KEY = Pattern.compile("[a-z0-9]+([.-][a-z0-9]+)*");
    private static final Pattern CHOICE = Pattern.compile("[A-Z][A-Z0-9_]*");
    private static final LocalDate EARLIEST = LocalDate.of(1948, 7, 5);
    private static final LocalDate LATEST = LocalDate.of(2100, 1, 1);

    private final String file;
    private final long line;
    private final Map<String, String> values;
    private final List<Fault> faults = new ArrayList<>();

    ReferenceLine(String file, long line, Map<String, String> values) {
        this.file = file;
        this.line = line;
        this.values = values;
    }

    List<Fault> faults() {
        return faults;
    }

    /** The row, or empty when the line has faults. */
    Optional<ReferenceRow> as(ReferenceFileKind kind) {
        @Nullable
        ReferenceRow row = switch (kind) {
            case VALUES -> value();
            case CHOICES -> row(Kind.CHOICE, key("key"), day("from"), BigDecimal.ZERO, null, choice(), null, null);
            case TABLES -> step();
            case CLOCKS -> clock();
            case BANK_HOLIDAYS ->
                row(Kind.BANK_HOLIDAY, "england", day("bank-holiday"), BigDecimal.ZERO, null, text("name"), null, null);
        };
        return faults.isEmpty() ? Optional.ofNullable(row) : Optional.empty();
    }

    private @Nullable ReferenceRow value() {
        boolean gap = raw("value").equals("none");
        if (!gap && Units.whole(raw("unit")) && !WHOLE.matcher(raw("value")).matches()) {
            fault("value", "this counts " + raw("unit") + ": it must be a whole number");
        }
        return row(
                gap ? Kind.GAP : Kind.VALUE,
                key("key"),
                day("from"),
                BigDecimal.ZERO,
                gap ? null : number("value"),
                null,
                text("unit"),
                null);
    }

    private @Nullable ReferenceRow step() {
        boolean gap = raw("value").equals("none");
        return row(
                gap ? Kind.TABLE_GAP : Kind.TABLE,
                key("table"),
                day("from"),
                number("at"),
                gap ? null : number("value"),
                null,
                text("unit"),
                null);
    }

    private @Nullable ReferenceRow clock() {
        @Nullable BigDecimal amount = number("amount");
        if (amount != null && (amount.scale() > 0 || amount.compareTo(BigDecimal.valueOf(3650)) > 0)) {
            fault("amount", "a clock counts whole units, 3650 at most");
        }
        DatedClock.@Nullable Unit unit = word(DatedClock.Unit.class, "unit");
        return row(
                Kind.CLOCK,
                key("clock"),
                day("from"),
                BigDecimal.ZERO,
                amount,
                null,
                unit == null ? null : unit.name(),
                word(DatedClock.Standing.class, "kind"));
    }

    private @Nullable ReferenceRow row(
            Kind kind,
            String key,
            @Nullable LocalDate from,
            @Nullable BigDecimal step,
            @Nullable BigDecimal number,
            @Nullable String word,
            @Nullable String unit,
            DatedClock.@Nullable Standing standing) {
        String source = text("source");
        @Nullable
        Confidence confidence = kind == Kind.BANK_HOLIDAY ? Confidence.CONFIRMED : word(Confidence.class, "confidence");
        if (from == null || step == null || confidence == null) {
            return null;
        }
        return new ReferenceRow(new Identity(kind, key, from, step), number, word, unit, standing, source, confidence);
    }

    private String raw(String column) {
        return Objects.requireNonNull(values.get(column), column);
    }

    private void fault(String column, String reason) {
        faults.add(new Fault(file, line, raw(column), column + ": " + reason));
    }

    private String text(String column) {
        String text = raw(column);
        if (text.isBlank() || text.length() > 500) {
            fault(column, "some text of at most 500 characters must be here");
        }
        return text;
    }

    private String key(String column) {
        String key = raw(column);
        if (!KEY.matcher(key).matches()) {
            fault(column, "a key is lower-case words joined by dots and hyphens");
        }
        return key;
    }

    private String choice() {
        String choice = raw("choice");
        if (!CHOICE.matcher(choice).matches()) {
            fault("choice", "a choice is one upper-case word");
        }
        return choice;
    }

    private @Nullable BigDecimal number(String column) {
        String number = raw(column);
        if (!NUMBER.matcher(number).matches()) {
            fault(column, "this is not a number such as 103.65; it cannot be negative, and has no sign or separators");
            return null;
        }
        return new BigDecimal(number);
    }

    private @Nullable LocalDate day(String column) {
        try {
            LocalDate day = LocalDate.parse(raw(column));
            if (!day.isBefore(EARLIEST) && day.isBefore(LATEST)) {
                return day;
            }
            fault(column, "the day must lie between " + EARLIEST + " and " + LATEST);
        } catch (DateTimeParseException notADay) {
            fault(column, "this is not a day such as 2026-04-06");
        }
        return null;
    }

    private <E extends Enum<E>> @Nullable E word(Class<E> words, String column) {
        String name = raw(column).toUpperCase(Locale.ROOT).replace('-', '_');
        for (E word : words.getEnumConstants()) {
            if (word.name().equals(name)) {
                return word;
            }
        }
        fault(column, "this must be one of " + List.of(words.getEnumConstants()));
        return null;
    }
}
