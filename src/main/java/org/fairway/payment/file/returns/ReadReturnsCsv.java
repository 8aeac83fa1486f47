package org.fairway.payment.file.returns;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.fairway.kernel.Money;
import org.fairway.payment.file.Settings;
import org.fairway.reference.ReferenceData;
import org.jspecify.annotations.Nullable;

/**
 * Reads returns as CSV: what a bank's portal exports, or what the finance system did not take. The profile names the
 * columns; a line that cannot be read in part is kept with what can be read.
 */
public final class ReadReturnsCsv {
    /** How a file is read that is no UTF-8: what spreadsheets on British machines write. */
    private static final Charset SPREADSHEET = Charset.forName("windows-1252");

    private static final List<String> COLUMNS = List.of("payment-id", "reference", "amount", "code", "words", "day");
    private final ReferenceData reference;
    private final Settings profile;

    private final CSVFormat format;
    private final boolean pence;
    private final DateTimeFormatter day;

    /** Reads by the profile; throws {@link IllegalStateException} naming a setting that is missing. */
    public ReadReturnsCsv(ReferenceData reference, Settings profile) {
        this.reference = reference;
        this.profile = profile;
        this.format = format(profile.sign("separator"));
        this.pence = profile.text("money").equals("PENCE");
        this.day = DateTimeFormatter.ofPattern(profile.text("date"), Locale.UK);
    }

    /**
     * Reads the file.
     *
     * @param day the day it is read, whose rows say what codes mean
     */
    public ReturnsOutcome read(InputStream report, LocalDate day) throws IOException {
        ReportFile file = ReportFile.take(report, reference, day);
        if (file.tooLong().isPresent()) {
            return file.refused(file.tooLong().get());
        }
        ReturnLines lines = new ReturnLines(profile.text("codes"), file.hash(), new ReturnCodes(reference), day);
        try (CSVParser parser = CSVParser.builder()
                .setReader(new StringReader(text(file.bytes())))
                .setFormat(format)
                .get()) {
            Optional<String> missing = missing(parser.getHeaderMap());
            if (missing.isPresent()) {
                return file.refused("The file has no column “" + missing.get() + "”, which the profile names.");
            }
            unknownColumns(parser.getHeaderNames(), lines);
            for (CSVRecord row : parser) {
                read(row, lines);
            }
        } catch (IOException | UncheckedIOException | IllegalArgumentException broken) {
            return file.refused("The file is no CSV with one header line and whole lines after it.");
        }
        return lines.read(List.of(), 0);
    }

    private static CSVFormat format(char separator) {
        return CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator)
                .setHeader()
                .setSkipHeaderRecord(true)
                .setIgnoreHeaderCase(true)
                .setIgnoreEmptyLines(true)
                .setTrim(true)
                .get();
    }

    private static String text(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException otherwise) {
            return new String(bytes, SPREADSHEET);
        }
    }

    private Optional<String> missing(Map<String, Integer> header) {
        return COLUMNS.stream()
                .flatMap(column -> profile.find("column." + column).stream())
                .filter(column -> !header.containsKey(column))
                .findFirst();
    }

    private void unknownColumns(List<String> header, ReturnLines lines) {
        List<String> named = COLUMNS.stream()
                .flatMap(column -> profile.find("column." + column).stream())
                .map(column -> column.toLowerCase(Locale.ROOT))
                .toList();
        header.stream()
                .filter(column -> !named.contains(column.toLowerCase(Locale.ROOT)))
                .forEach(column -> lines.report("The column “" + column + "” is not named in the profile."));
    }

    private void read(CSVRecord row, ReturnLines lines) {
        if (!row.isConsistent()) {
            lines.report("Line " + (row.getRecordNumber() + 1) + " has not one value for each column.");
        }
        lines.add(new ReturnLines.Said(
                cell(row, "payment-id"),
                unquoted(cell(row, "reference")),
                amount(row, lines),
                cell(row, "code"),
                cell(row, "words"),
                day(row, lines)));
    }

    private String cell(CSVRecord row, String column) {
        return profile.find("column." + column).filter(row::isSet).map(row::get).orElse("");
    }

    /** The apostrophe with which text is kept from being a formula is no part of it. */
    private static String unquoted(String text) {
        return text.startsWith("'") ? text.substring(1) : text;
    }

    private @Nullable Money amount(CSVRecord row, ReturnLines lines) {
        String cell = cell(row, "amount");
        Optional<Money> amount = pence
                ? Optional.of(cell)
                        .filter(digits -> digits.matches("\\d{1,13}"))
                        .map(digits -> Money.ofPence(Long.parseLong(digits)))
                : Money.parse(cell);
        if (amount.isEmpty() && profile.find("column.amount").isPresent()) {
            lines.report("The amount in line " + (row.getRecordNumber() + 1) + " cannot be read.");
        }
        return amount.orElse(null);
    }

    private @Nullable LocalDate day(CSVRecord row, ReturnLines lines) {
        String cell = cell(row, "day");
        if (cell.isEmpty()) {
            return null;
        }
        Optional<LocalDate> read = ReportDay.parse(cell, day);
        if (read.isEmpty()) {
            lines.report("The day in line " + (row.getRecordNumber() + 1) + " cannot be read.");
        }
        return read.orElse(null);
    }
}
