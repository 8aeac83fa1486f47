package org.fairway.process.decision;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * The named cases of a decision table: {@code src/test/resources/decisions/<Decision>.csv}. The columns are {@code rule},
 * {@code case}, one for each input and one for each output, whose name begins with an equals sign.
 */
final class TableVectors {
    private static final Path FOLDER = Path.of("src/test/resources/decisions");

    private TableVectors() {}

    /**
     * One case.
     *
     * @param rule the rule that must answer
     * @param name the case in words
     */
    record Vector(String rule, String name, Map<String, Object> inputs, Map<String, String> outputs) {}

    static List<Vector> of(String decision) {
        Path file = FOLDER.resolve(decision + ".csv");
        if (!Files.exists(file)) {
            return List.of();
        }
        try (Reader reader = Files.newBufferedReader(file)) {
            List<Vector> vectors = new ArrayList<>();
            for (CSVRecord row : CSVFormat.DEFAULT
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .setTrim(true)
                    .get()
                    .parse(reader)) {
                vectors.add(vector(row.toMap()));
            }
            return vectors;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Vector vector(Map<String, String> row) {
        Map<String, Object> inputs = new LinkedHashMap<>();
        Map<String, String> outputs = new LinkedHashMap<>();
        row.forEach((column, said) -> {
            if (column.startsWith("=")) {
                outputs.put(column.substring(1), said);
            } else if (!column.equals("rule") && !column.equals("case")) {
                inputs.put(column, value(said));
            }
        });
        return new Vector(row.getOrDefault("rule", ""), row.getOrDefault("case", ""), inputs, outputs);
    }

    private static Object value(String said) {
        if (said.equals("true") || said.equals("false")) {
            return Boolean.valueOf(said);
        }
        if (said.matches("-?\\d+")) {
            return Integer.valueOf(said);
        }
        if (said.matches("-?\\d+\\.\\d+")) {
            return new BigDecimal(said);
        }
        return said.matches("\\d{4}-\\d\\d-\\d\\d") ? LocalDate.parse(said) : said;
    }

    /** The rules that no case is named for; empty where every rule has one. */
    static Set<String> untried(Set<String> rules, List<Vector> vectors) {
        Set<String> untried = new TreeSet<>(rules);
        vectors.forEach(vector -> untried.remove(vector.rule()));
        return untried;
    }
}
