package org.fairway.bankdetails;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Reads the two published files as they come: the weights (VALACDOS) and the sort codes that are checked as another
 * (SCSUBTAB). Strict: a file with a line that is not understood is refused whole.
 */
public final class ReadTables {
    /** What came of it. */
    public sealed interface Outcome {
        record Read(ModulusTables tables) implements Outcome {}

        record Faulty(List<String> faults) implements Outcome {
            public Faulty {
                faults = List.copyOf(faults);
            }
        }
    }

    private static final Pattern WEIGHTS =
            Pattern.compile("(\\d{6}) (\\d{6}) (MOD10|MOD11|DBLAL)((?: +-?\\d{1,3}){14})(?: +(\\d{1,2}))?");
    private static final Pattern SUBSTITUTE = Pattern.compile("(\\d{6}) (\\d{6})");
    private static final Map<Integer, Integer> PAIRS = Map.of(2, 9, 10, 11, 12, 13);
    private static final int FAULTS_SHOWN = 20;

    private final List<String> faults = new ArrayList<>();

    private ReadTables() {}

    /** Reads the text of both files. */
    public static Outcome read(String weights, String substitutions) {
        return new ReadTables().readBoth(weights, substitutions);
    }

    private Outcome readBoth(String weights, String substitutions) {
        List<WeightRow> rows = rows(weights);
        Map<String, String> substitutes = substitutes(substitutions);
        if (faults.isEmpty() && rows.isEmpty()) {
            faults.add("The weights have no line.");
        }
        if (faults.isEmpty()) {
            rangesMakeSense(rows);
        }
        return faults.isEmpty()
                ? new Outcome.Read(new ModulusTables(rows, substitutes))
                : new Outcome.Faulty(faults.stream().limit(FAULTS_SHOWN).toList());
    }

    private List<WeightRow> rows(String text) {
        List<WeightRow> rows = new ArrayList<>();
        List<String> lines = lines(text);
        for (int index = 0; index < lines.size(); index++) {
            Optional<WeightRow> row = row(lines.get(index));
            if (row.isEmpty()) {
                fault("weights", index + 1, "is not a range, a method, fourteen weights and at most an exception");
            }
            row.ifPresent(rows::add);
        }
        return rows;
    }

    private static Optional<WeightRow> row(String line) {
        Matcher parts = WEIGHTS.matcher(line);
        if (!parts.matches()) {
            return Optional.empty();
        }
        int exception = parts.group(5) == null ? 0 : Integer.parseInt(parts.group(5));
        boolean known = parts.group(5) == null || (exception >= 1 && exception <= WeightRow.LAST_EXCEPTION);
        if (!known || parts.group(1).compareTo(parts.group(2)) > 0) {
            return Optional.empty();
        }
        return Optional.of(new WeightRow(
                parts.group(1),
                parts.group(2),
                CheckMethod.valueOf(parts.group(3)),
                Arrays.stream(parts.group(4).strip().split(" +"))
                        .map(Integer::valueOf)
                        .toList(),
                exception));
    }

    private Map<String, String> substitutes(String text) {
        Map<String, String> substitutes = new TreeMap<>();
        List<String> lines = lines(text);
        for (int index = 0; index < lines.size(); index++) {
            Matcher parts = SUBSTITUTE.matcher(lines.get(index));
            if (!parts.matches()) {
                fault("substitutions", index + 1, "is not two sort codes");
            } else if (substitutes.put(parts.group(1), parts.group(2)) != null) {
                fault("substitutions", index + 1, "names a sort code for the second time");
            }
        }
        return substitutes;
    }

    /** Ranges stand in order and apart; of one range there are two lines at most, and exceptions stand where they belong. */
    private void rangesMakeSense(List<WeightRow> rows) {
        for (int index = 1; index < rows.size(); index++) {
            WeightRow before = rows.get(index - 1);
            WeightRow row = rows.get(index);
            boolean second = row.sameRangeAs(before);
            if (!second && row.from().compareTo(before.to()) <= 0) {
                fault("weights", index + 1, "overlaps the line before, or does not follow it");
            }
            if (second && index > 1 && row.sameRangeAs(rows.get(index - 2))) {
                fault("weights", index + 1, "is a third check of one range");
            }
        }
        exceptionsStandTogether(rows);
    }

    private void exceptionsStandTogether(List<WeightRow> rows) {
        Map<String, List<Integer>> byRange = rows.stream()
                .collect(Collectors.groupingBy(
                        WeightRow::from, TreeMap::new, Collectors.mapping(WeightRow::exception, Collectors.toList())));
        byRange.forEach((from, exceptions) -> {
            int first = exceptions.get(0);
            int second = exceptions.size() > 1 ? exceptions.get(1) : 0;
            boolean pairBroken = PAIRS.containsKey(first)
                    ? second != PAIRS.get(first)
                    : PAIRS.containsValue(first) || PAIRS.containsKey(second) || PAIRS.containsValue(second);
            if (pairBroken) {
                faults.add(
                        "Weights of %s: exceptions 2 and 9, 10 and 11, 12 and 13 stand only together.".formatted(from));
            }
            if (first == 3 || second == 14 || (first == 14 && exceptions.size() > 1)) {
                faults.add("Weights of %s: exception 3 is of a second check, 14 of the only one.".formatted(from));
            }
        });
    }

    private void fault(String file, int line, String what) {
        faults.add("Line %d of the %s %s.".formatted(line, file, what));
    }

    /** The lines of a file without the blank ones at its end; a blank line in its midst is a fault as any other. */
    private static List<String> lines(String text) {
        String[] lines = text.split("\r?\n", -1);
        int last = IntStream.range(0, lines.length)
                .filter(index -> !lines[index].isBlank())
                .max()
                .orElse(-1);
        return Arrays.asList(lines).subList(0, last + 1);
    }
}
