package org.fairway.reference.infrastructure;

import java.io.IOException;
import java.io.Reader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.fairway.reference.infrastructure.ReferenceFilesRefused.Fault;
import org.fairway.reference.infrastructure.ReferenceRow.Identity;

/**
 * Reads files of dated rows one after the other and collects every fault, so that an owner sees all of them at once.
 * The name of a file says what it holds: {@code …-clocks.csv}, {@code …-tables.csv}, {@code …-choices.csv},
 * {@code …-rates.csv} (values uprated together, so that each key must have a row for each day on which any has one),
 * {@code bank-holidays.csv}, and values for every other name.
 */
final class ReferenceFileReader {
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreEmptyLines(true)
            .setTrim(true)
            .setCommentMarker('#')
            .get();

    private final Map<Identity, String> seen = new HashMap<>();
    private final List<ReferenceRow> rows = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private final Map<String, String> fileOfKey = new TreeMap<>();

    /** Reads one file; its name is what faults are reported with. */
    void read(String file, Reader content) throws IOException {
        try (CSVParser parser =
                CSVParser.builder().setReader(content).setFormat(FORMAT).get()) {
            ReferenceFileKind kind = ReferenceFileKind.of(file);
            if (!columnsAreRight(file, kind, parser.getHeaderNames())) {
                return;
            }
            List<ReferenceRow> read = new ArrayList<>();
            for (CSVRecord line : parser) {
                readLine(file, kind, line).ifPresent(read::add);
            }
            if (file.endsWith("-rates.csv")) {
                refuseMissingYears(file, read);
            }
            rows.addAll(read);
            read.forEach(row -> fileOfKey.put(row.id().key(), file));
        }
    }

    /** Every row of every file. */
    List<ReferenceRow> rows() {
        if (!faults.isEmpty()) {
            throw new ReferenceFilesRefused(faults);
        }
        List<Fault> missing = new YearsMissing(rows).faults();
        if (!missing.isEmpty()) {
            throw new ReferenceFilesRefused(missing);
        }
        return List.copyOf(rows);
    }

    /** In which file each key stands. */
    Map<String, String> fileOfKey() {
        return Map.copyOf(fileOfKey);
    }

    private boolean columnsAreRight(String file, ReferenceFileKind kind, List<String> found) {
        List<Fault> wrong = new ArrayList<>();
        for (String column : found) {
            if (!kind.columns().contains(column)) {
                wrong.add(new Fault(
                        file, 1, column, "this column is not known; the file has " + String.join(",", kind.columns())));
            }
        }
        for (String column : kind.columns()) {
            if (!found.contains(column)) {
                wrong.add(new Fault(file, 1, column, "this column is missing"));
            }
        }
        faults.addAll(wrong);
        return wrong.isEmpty();
    }

    private Optional<ReferenceRow> readLine(String file, ReferenceFileKind kind, CSVRecord line) {
        long number = line.getParser().getCurrentLineNumber();
        if (!line.isConsistent()) {
            faults.add(new Fault(
                    file, number, String.join(",", line), "the line does not have one value for each column"));
            return Optional.empty();
        }
        ReferenceLine values = new ReferenceLine(file, number, line.toMap());
        Optional<ReferenceRow> row = values.as(kind);
        faults.addAll(values.faults());
        return row.filter(read -> isFirstOfItsIdentity(file, number, read));
    }

    private boolean isFirstOfItsIdentity(String file, long number, ReferenceRow row) {
        String place = file + " line " + number;
        String earlier = seen.putIfAbsent(row.id(), place);
        if (earlier != null) {
            faults.add(new Fault(
                    file,
                    number,
                    row.id().key(),
                    "a row of this key already starts on " + row.id().from() + ": " + earlier));
        }
        return earlier == null;
    }

    private void refuseMissingYears(String file, List<ReferenceRow> read) {
        Set<LocalDate> days = new TreeSet<>();
        Map<String, Set<LocalDate>> byKey = new TreeMap<>();
        for (ReferenceRow row : read) {
            days.add(row.id().from());
            byKey.computeIfAbsent(row.id().key(), any -> new HashSet<>())
                    .add(row.id().from());
        }
        byKey.forEach((key, has) -> days.stream()
                .filter(day -> !has.contains(day))
                .forEach(day -> faults.add(new Fault(
                        file,
                        1,
                        key,
                        "no row starts on " + day + ", as others do; write the value or the word none"))));
    }
}
