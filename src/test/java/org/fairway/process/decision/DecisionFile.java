package org.fairway.process.decision;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.InputExpression;
import org.camunda.bpm.model.dmn.instance.Rule;

/** One of the product's own decision tables, asked as the product asks it but for the record. */
public final class DecisionFile {
    private static final Path PROCESSES = Path.of("processes");
    private static final Set<String> FIRED = ConcurrentHashMap.newKeySet();
    private final Set<String> rules = new LinkedHashSet<>();
    private final DmnModelInstance model;
    private final DecisionTable table;
    private final String key;

    public DecisionFile(String key) {
        this.key = key;
        byte[] file = read("/processes/decisions/" + key + ".dmn");
        table = new DecisionTable(key, 1, file);
        model = Dmn.readModelFromStream(new ByteArrayInputStream(file));
        model.getModelElementsByType(Rule.class).forEach(rule -> rules.add(rule.getId()));
    }

    /** The files of all tables of the product, wherever among the processes they lie. */
    static List<Path> files() {
        try (Stream<Path> files = Files.walk(PROCESSES)) {
            return files.filter(file -> file.toString().endsWith(".dmn"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The names of all tables of the product. */
    public static List<String> names() {
        return files().stream()
                .map(file -> file.getFileName().toString().replace(".dmn", ""))
                .toList();
    }

    /** What the table answers; fails unless exactly one rule fires. */
    public Ruling decide(Map<String, ?> inputs) {
        Ruling ruling = table.decide(inputs);
        FIRED.add(key + "." + ruling.rule());
        return ruling;
    }

    /** The rules that fired in any test so far, each as {@code Decision.Rule_Id}. */
    public static Set<String> fired() {
        return Set.copyOf(FIRED);
    }

    /** What the table asks. */
    public Set<String> inputs() {
        return model.getModelElementsByType(InputExpression.class).stream()
                .map(input -> input.getText().getTextContent().strip())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What the table is asked in each of its named cases. */
    public List<Map<String, Object>> namedCases() {
        return TableVectors.of(key).stream().map(TableVectors.Vector::inputs).toList();
    }

    /** The ids of all rules. */
    public Set<String> rules() {
        return Set.copyOf(rules);
    }

    /** The rules that fire when every combination of the values is tried; fails where not exactly one does. */
    public Set<String> tryAll(Map<String, List<?>> values) {
        Set<String> fired = new TreeSet<>();
        tryAll(List.copyOf(values.entrySet()), 0, new HashMap<>(), fired);
        return fired;
    }

    private void tryAll(
            List<Map.Entry<String, List<?>>> values, int next, Map<String, Object> inputs, Set<String> fired) {
        if (next == values.size()) {
            fired.add(decide(inputs).rule());
            return;
        }
        for (Object value : values.get(next).getValue()) {
            inputs.put(values.get(next).getKey(), value);
            tryAll(values, next + 1, inputs, fired);
        }
    }

    private static byte[] read(String name) {
        try (InputStream stream = DecisionFile.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(stream, name).readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
