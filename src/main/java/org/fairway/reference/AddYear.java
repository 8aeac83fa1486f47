package org.fairway.reference;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.fairway.kernel.Sentence;
import org.fairway.reference.ReadYear.Fault;
import org.jspecify.annotations.Nullable;

/**
 * Reads, checks and keeps a new year of rates. A gap or a slip is found here, and not when a person waits for a decision:
 * rates that are raised together are entered together, a table is entered whole, money has pence and no more, and nothing
 * is slipped in before what is known already.
 */
public final class AddYear {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}(\\.\\d{1,6})?");
    private static final Pattern TYPED = Pattern.compile("£?(\\d{1,3}(,\\d{3})+|\\d{1,9})(\\.\\d{1,6})?");
    private static final int LONGEST_SOURCE = 500;

    private final RateBook book;
    private final ReferenceData data;
    private final List<RowsCheck> checks;

    /** Without what stages ask of their rows together. */
    public AddYear(RateBook book, ReferenceData data) {
        this(book, data, List.of());
    }

    /** With what stages ask of their rows together, such as a table without gaps. */
    public AddYear(RateBook book, ReferenceData data, List<RowsCheck> checks) {
        this.book = book;
        this.data = data;
        this.checks = List.copyOf(checks);
    }

    /** The empty sheet of a new year, with what the pattern expects where a per cent is given. */
    public ReadYear begin(TypedYear typed, LocalDate today) {
        return read(typed, today, false);
    }

    /** The sheet as typed, checked line by line. Nothing is kept. */
    public ReadYear check(TypedYear typed, LocalDate today) {
        return read(typed, today, true);
    }

    /** Keeps a sheet that holds; keeping it again changes nothing. Gives how many values were new. */
    public int keep(YearSheet sheet, String by) {
        return book.add(sheet.entered(), by);
    }

    private ReadYear read(TypedYear typed, LocalDate today, boolean whole) {
        Optional<RateGroup> found = book.group(typed.group());
        if (found.isEmpty()) {
            return refused(new Fault("group", typed.group(), "There are no rates of this name."));
        }
        RateGroup group = found.get();
        List<Fault> faults = new ArrayList<>();
        @Nullable LocalDate from = day(typed.from(), group, today, faults);
        if (from == null) {
            return new ReadYear.Refused(faults, null);
        }
        @Nullable BigDecimal percent = percent(typed.percent(), from, faults);
        Confidence confidence = whole ? confidence(typed.confidence(), faults) : Confidence.UNCONFIRMED;
        if (whole) {
            checkSource(typed.source(), faults);
            checkComplete(group, typed.values(), faults);
        }
        List<YearSheet.Line> lines = new ArrayList<>();
        for (Rate rate : group.rates()) {
            lines.add(line(group, rate, typed, from, percent, confidence, faults));
        }
        if (whole) {
            checkNoYearIsSkipped(lines, typed.from(), faults);
        }
        YearSheet sheet = new YearSheet(group, from, percent, lines);
        if (whole && faults.isEmpty() && !checks.isEmpty()) {
            ReferenceData with = book.with(sheet.entered());
            checks.stream()
                    .flatMap(check -> check.faults(with).stream())
                    .map(fault -> fault(group, fault, typed))
                    .collect(Collectors.toMap(Fault::field, Function.identity(), (one, two) -> one, LinkedHashMap::new))
                    .values()
                    .forEach(faults::add);
        }
        return faults.isEmpty() ? new ReadYear.Sheet(sheet) : new ReadYear.Refused(faults, sheet);
    }

    /** What rows show only together, at the rate that it is about, with what was typed there; one for each rate. */
    private static Fault fault(RateGroup group, RowsCheck.Fault found, TypedYear typed) {
        List<String> rates = group.rates().stream()
                .filter(rate -> rate.key().equals(found.key()))
                .map(Rate::id)
                .toList();
        String field = rates.stream()
                .filter(rate -> !typed.values().getOrDefault(rate, "").isBlank())
                .findFirst()
                .orElse(rates.isEmpty() ? "figures" : rates.get(0));
        return new Fault(field, typed.values().getOrDefault(field, ""), Sentence.capitalised(found.reason()));
    }

    private YearSheet.Line line(
            RateGroup group,
            Rate rate,
            TypedYear typed,
            LocalDate from,
            @Nullable BigDecimal percent,
            Confidence confidence,
            List<Fault> faults) {
        String value = typed.values().getOrDefault(rate.id(), "").strip();
        @Nullable
        BigDecimal expected = percent == null
                ? null
                : new Uprating(data).expected(group, rate, percent, from).orElse(null);
        @Nullable
        BigDecimal before =
                rate.on(from.minusDays(1)).map(Rate.Standing::number).orElse(null);
        @Nullable NewRate entered = null;
        if (!value.isEmpty()) {
            @Nullable BigDecimal number = value.equals("none") ? none(rate, from, faults) : number(rate, value, faults);
            entered = new NewRate(rate, from, number, typed.source().strip(), confidence);
        }
        return new YearSheet.Line(
                rate, before, expected, entered, entered != null && movesFar(before, entered.number(), from));
    }

    /** Whether a figure moves further than rates are ever raised: perhaps a slip of the pen. */
    private boolean movesFar(@Nullable BigDecimal before, @Nullable BigDecimal now, LocalDate from) {
        if (before == null || now == null) {
            return false;
        }
        BigDecimal most = data.on("uprating.largest-percent", from).value().movePointLeft(2);
        return now.subtract(before).abs().compareTo(before.abs().multiply(most)) > 0;
    }

    private @Nullable LocalDate day(String typed, RateGroup group, LocalDate today, List<Fault> faults) {
        try {
            LocalDate day = LocalDate.parse(typed.strip());
            LocalDate latest = group.latestDay();
            if (day.isBefore(latest)) {
                faults.add(new Fault(
                        "from",
                        typed,
                        "Values from " + latest + " are known already, and decisions stand on them. "
                                + "A new year starts on that day or later."));
            } else if (day.isAfter(data.due("rates-known-ahead", today))) {
                faults.add(new Fault("from", typed, "This day lies too far ahead. Check the year."));
            } else {
                return day;
            }
        } catch (DateTimeParseException notADay) {
            faults.add(new Fault("from", typed, "Give the first day of the new values, such as 6 April 2027."));
        }
        return null;
    }

    private @Nullable BigDecimal percent(String typed, LocalDate from, List<Fault> faults) {
        String percent = typed.strip();
        if (percent.isEmpty()) {
            return null;
        }
        BigDecimal most = data.on("uprating.largest-percent", from).value();
        if (NUMBER.matcher(percent).matches() && new BigDecimal(percent).compareTo(most) <= 0) {
            return new BigDecimal(percent);
        }
        faults.add(new Fault(
                "percent", typed, "Give a per cent between 0 and %s, such as 3.8.".formatted(most.toPlainString())));
        return null;
    }

    /** What holds for a year is followed by the next: a year between would be found only when somebody waits. */
    private void checkNoYearIsSkipped(List<YearSheet.Line> lines, String from, List<Fault> faults) {
        lines.stream()
                .flatMap(line -> skippedFrom(line.entered()).stream())
                .min(LocalDate::compareTo)
                .ifPresent(end -> faults.add(new Fault(
                        "from",
                        from,
                        "The values known so far are read until %s. Enter the year from %s first, with none where nothing is published."
                                .formatted(end.minusDays(1), end))));
    }

    private Optional<LocalDate> skippedFrom(@Nullable NewRate entered) {
        if (entered == null || entered.number() == null) {
            return Optional.empty();
        }
        Rate.Standing latest = entered.rate().latest();
        return latest.number() == null
                ? Optional.empty()
                : RatesHold.end(entered.rate().key(), latest.from(), data)
                        .filter(end -> entered.from().isAfter(end));
    }

    private static void checkSource(String source, List<Fault> faults) {
        if (source.isBlank() || source.length() > LONGEST_SOURCE) {
            faults.add(new Fault(
                    "source",
                    source,
                    "Say where the values are published, in at most %d letters.".formatted(LONGEST_SOURCE)));
        }
    }

    private static Confidence confidence(String typed, List<Fault> faults) {
        Optional<Confidence> known = Arrays.stream(Confidence.values())
                .filter(each -> each.name().equals(typed))
                .findFirst();
        if (known.isEmpty()) {
            faults.add(new Fault("confidence", typed, "Say how sure you are of the values."));
        }
        return known.orElse(Confidence.UNCONFIRMED);
    }

    /** Rates of one uprating are entered together, and so are the steps of one table. */
    private static void checkComplete(RateGroup group, Map<String, String> values, List<Fault> faults) {
        List<Rate> blank = group.rates().stream()
                .filter(rate -> values.getOrDefault(rate.id(), "").isBlank())
                .toList();
        if (blank.size() == group.rates().size()) {
            faults.add(new Fault("figures", "", "Enter at least one new value."));
            return;
        }
        for (Rate rate : blank) {
            if (group.wholeYear()) {
                faults.add(new Fault(
                        rate.id(), "", "These are raised together: give the new value, or none if none is published."));
            } else if (rate.step() != null && anyStepOf(rate.key(), group, values)) {
                faults.add(new Fault(rate.id(), "", "A table is entered whole: give this step too."));
            }
        }
    }

    private static boolean anyStepOf(String table, RateGroup group, Map<String, String> values) {
        return group.rates().stream()
                .anyMatch(rate -> rate.key().equals(table)
                        && !values.getOrDefault(rate.id(), "").isBlank());
    }

    private static @Nullable BigDecimal none(Rate rate, LocalDate from, List<Fault> faults) {
        if (rate.step() != null) {
            faults.add(new Fault(rate.id(), "none", "A step of a table must have a value."));
        } else if (rate.latest().from().equals(from) && rate.latest().number() != null) {
            faults.add(new Fault(rate.id(), "none", "A value from this day is known already and is not taken back."));
        }
        return null;
    }

    private static @Nullable BigDecimal number(Rate rate, String typed, List<Fault> faults) {
        if (!TYPED.matcher(typed).matches()) {
            faults.add(new Fault(
                    rate.id(),
                    typed,
                    "This is not a number such as 103.65. It cannot be negative, and has no letters; pence stand after a "
                            + "point, and a comma stands only between thousands."));
            return null;
        }
        BigDecimal number = new BigDecimal(typed.replace("£", "").replace(",", ""));
        if (rate.countsWhole() && number.stripTrailingZeros().scale() > 0) {
            faults.add(new Fault(rate.id(), typed, "This counts " + rate.unit() + ": give a whole number."));
            return null;
        }
        if (rate.isMoney() && number.stripTrailingZeros().scale() > 2) {
            faults.add(new Fault(rate.id(), typed, "Money has pounds and pence and nothing smaller."));
            return null;
        }
        return number;
    }

    private static ReadYear refused(Fault fault) {
        return new ReadYear.Refused(List.of(fault), null);
    }
}
