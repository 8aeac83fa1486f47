package org.fairway.process.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The models of the product, read from where process owners edit them. */
final class ModelFiles {
    private static final ObjectMapper JSON = new ObjectMapper();

    private ModelFiles() {}

    static List<ProcessModel> processes() {
        return files("processes", ".bpmn").map(ProcessModel::read).toList();
    }

    static List<DecisionModel> decisions() {
        return files("processes/decisions", ".dmn").map(DecisionModel::read).toList();
    }

    /** The forms by id. */
    static Map<String, JsonNode> forms() {
        Map<String, JsonNode> forms = new TreeMap<>();
        files("forms", ".form").forEach(file -> {
            try {
                forms.put(baseName(file), JSON.readTree(file.toFile()));
            } catch (IOException broken) {
                throw new UncheckedIOException(file + " is not JSON", broken);
            }
        });
        return forms;
    }

    /** The names of the clocks in the reference data. */
    static Set<String> clocks() {
        Set<String> clocks = new TreeSet<>();
        files("src/main/resources/reference", "clocks.csv").forEach(file -> {
            try (Stream<String> lines = Files.lines(file)) {
                lines.skip(1).map(line -> line.split(",", 2)[0]).forEach(clocks::add);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(file + " cannot be read", unreadable);
            }
        });
        return clocks;
    }

    static String baseName(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.lastIndexOf('.'));
    }

    private static Stream<Path> files(String folder, String ending) {
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(folder + " cannot be read", unreadable);
        }
    }
}
