package org.fairway.payment.file;

import java.io.IOException;
import java.io.Reader;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.fairway.reference.Confidence;

/**
 * How one bank or finance system wants its files, as dated rows: {@code setting,value,from,source,confidence}. Of several
 * rows of a setting the latest holds that does not begin after the day; the word {@code none} ends a setting.
 */
public final class FileProfile {
    private static final List<String> COLUMNS = List.of("setting", "value", "from", "source", "confidence");
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreEmptyLines(true)
            .setCommentMarker('#')
            .get();

    private final String name;
    private final Map<String, NavigableMap<LocalDate, String>> rows;

    private FileProfile(String name, Map<String, NavigableMap<LocalDate, String>> rows) {
        this.name = name;
        this.rows = rows;
    }

    /** Reads a profile, or tells every row that is wrong. */
    public static Outcome read(String name, Reader content) throws IOException {
        Map<String, NavigableMap<LocalDate, String>> rows = new HashMap<>();
        List<String> faults = new ArrayList<>();
        try (CSVParser parser =
                CSVParser.builder().setReader(content).setFormat(FORMAT).get()) {
            if (!parser.getHeaderNames().equals(COLUMNS)) {
                return new Faulty(List.of(name + ": the columns are " + String.join(",", COLUMNS)));
            }
            for (CSVRecord row : parser) {
                fault(row, rows)
                        .ifPresent(fault -> faults.add(name + " line " + parser.getCurrentLineNumber() + ": " + fault));
            }
        }
        return faults.isEmpty() ? new Read(new FileProfile(name, rows)) : new Faulty(faults);
    }

    private static Optional<String> fault(CSVRecord row, Map<String, NavigableMap<LocalDate, String>> rows) {
        if (!row.isConsistent() || row.get("source").isBlank()) {
            return Optional.of("every column is filled in");
        }
        try {
            Confidence.valueOf(row.get("confidence"));
            LocalDate from = LocalDate.parse(row.get("from"));
            String before = rows.computeIfAbsent(row.get("setting"), any -> new TreeMap<>())
                    .putIfAbsent(from, row.get("value"));
            return before == null
                    ? Optional.empty()
                    : Optional.of("the setting " + row.get("setting") + " already begins on " + from);
        } catch (DateTimeException | IllegalArgumentException wrong) {
            return Optional.of("the day is written 2026-04-01 and the confidence CONFIRMED, DERIVED or UNCONFIRMED");
        }
    }

    public String name() {
        return name;
    }

    /** The settings that hold on the day. */
    public Settings on(LocalDate day) {
        Map<String, String> holding = new TreeMap<>();
        rows.forEach((setting, dated) -> {
            Map.Entry<LocalDate, String> row = dated.floorEntry(day);
            if (row != null && !row.getValue().equals("none")) {
                holding.put(setting, row.getValue());
            }
        });
        return new Settings(name, holding);
    }

    /** A profile, or what is wrong with it. */
    public sealed interface Outcome {}

    public record Read(FileProfile profile) implements Outcome {}

    public record Faulty(List<String> faults) implements Outcome {
        public Faulty {
            faults = List.copyOf(faults);
        }
    }
}
