package org.fairway.process.decision;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.fairway.process.decision.feel.QuickFeel;

/**
 * Whether a decision table answers every case, and once. Each column is cut where its cells change their answer (each word,
 * yes and no, both sides of each number), and every combination of the pieces is tried.
 */
final class TableCheck {
    private static final Pattern TEXT = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?");
    private static final Pattern PLAIN =
            Pattern.compile("(?:\\s|-|,|\\.\\.|[<>]=?|[\\[\\]()]|not|true|false|\\d+(?:\\.\\d+)?)*");
    private static final int FINDINGS_MAX = 20;
    private final FeelEngine feel = QuickFeel.factory().createInstance();
    private final List<String> findings = new ArrayList<>();
    private final List<Rule> rules;
    private final List<Column> columns = new ArrayList<>();
    private final BitSet reached = new BitSet();
    private final boolean once;

    private TableCheck(DecisionTable table) {
        rules = List.copyOf(table.getRules());
        HitPolicy policy = table.getHitPolicy();
        once = policy == HitPolicy.UNIQUE;
        if (!once && policy != HitPolicy.FIRST) {
            findings.add("The hit policy is %s, and a table must answer with one rule: use UNIQUE or FIRST"
                    .formatted(policy));
            return;
        }
        List<Input> inputs = List.copyOf(table.getInputs());
        for (int number = 0; number < inputs.size(); number++) {
            columns.add(column(inputs.get(number), number));
        }
    }

    /** What is wrong with the tables of the file; empty where each answers every case, and once. */
    static List<String> of(DmnModelInstance model) {
        List<String> all = new ArrayList<>();
        for (DecisionTable table : model.getModelElementsByType(DecisionTable.class)) {
            all.addAll(new TableCheck(table).check());
        }
        return all;
    }

    /** One column: what it asks, the pieces it is cut into, and which rules each piece leaves open. */
    private record Column(String asks, List<Object> pieces, List<BitSet> open) {}

    private List<String> check() {
        if (!findings.isEmpty()) {
            return findings;
        }
        BitSet all = new BitSet();
        all.set(0, rules.size());
        walk(0, all, new ArrayList<>());
        for (int rule = reached.nextClearBit(0); rule < rules.size(); rule = reached.nextClearBit(rule + 1)) {
            findings.add(
                    "No case ever comes to " + rules.get(rule).getId() + "; take it out or mend the rules before it");
        }
        return findings;
    }

    private void walk(int column, BitSet open, List<Object> chosen) {
        if (findings.size() >= FINDINGS_MAX) {
            return;
        }
        if (column == columns.size()) {
            leaf(open, chosen);
            return;
        }
        Column next = columns.get(column);
        for (int piece = 0; piece < next.pieces().size(); piece++) {
            BitSet left = (BitSet) open.clone();
            left.and(next.open().get(piece));
            chosen.add(next.pieces().get(piece));
            walk(column + 1, left, chosen);
            chosen.remove(chosen.size() - 1);
        }
    }

    private void leaf(BitSet fires, List<Object> chosen) {
        if (fires.isEmpty()) {
            findings.add("No rule answers where " + words(chosen));
        } else if (once && fires.cardinality() > 1) {
            findings.add(
                    fires.stream().mapToObj(rule -> rules.get(rule).getId()).collect(Collectors.joining(" and "))
                            + " both answer where " + words(chosen));
        }
        reached.or(once || fires.isEmpty() ? fires : first(fires));
    }

    private static BitSet first(BitSet fires) {
        BitSet first = new BitSet();
        first.set(fires.nextSetBit(0));
        return first;
    }

    private String words(List<Object> chosen) {
        List<String> said = new ArrayList<>();
        for (int column = 0; column < chosen.size(); column++) {
            said.add(columns.get(column).asks() + " is " + chosen.get(column));
        }
        return String.join(", ", said);
    }

    private Column column(Input input, int number) {
        String asks = input.getInputExpression().getText().getTextContent().strip();
        String type = input.getInputExpression().getTypeRef();
        List<String> cells = rules.stream().map(rule -> cell(rule, number)).toList();
        for (int rule = 0; rule < cells.size(); rule++) {
            if (!PLAIN.matcher(TEXT.matcher(cells.get(rule)).replaceAll("")).matches()) {
                findings.add("%s asks %s of %s, which cannot be cut into pieces; put the question in the column"
                        .formatted(rules.get(rule).getId(), cells.get(rule), asks));
            }
        }
        List<Object> pieces = pieces(input, asks, type == null ? "" : type, String.join("\n", cells));
        return new Column(
                asks, pieces, pieces.stream().map(piece -> open(cells, piece)).toList());
    }

    private static String cell(Rule rule, int number) {
        return List.copyOf(rule.getInputEntries())
                .get(number)
                .getText()
                .getTextContent()
                .strip();
    }

    private List<Object> pieces(Input input, String asks, String type, String cells) {
        return switch (type) {
            case "boolean" -> List.of(true, false);
            case "integer", "long" ->
                around(cells, BigDecimal.ONE).stream()
                        .map(number -> (Object) number.longValueExact())
                        .toList();
            case "double" ->
                around(cells, new BigDecimal("0.01")).stream()
                        .map(number -> (Object) number.doubleValue())
                        .toList();
            case "string" -> words(input, asks, cells);
            default -> {
                findings.add(asks + " is of the type " + type + ", which cannot be cut into pieces");
                yield List.of();
            }
        };
    }

    private List<Object> words(Input input, String asks, String cells) {
        if (input.getInputValues() == null) {
            findings.add(asks + " does not say which words it may be; give the column its predefined values");
            return List.of();
        }
        Set<String> allowed = texts(input.getInputValues().getText().getTextContent());
        Set<String> asked = texts(cells);
        asked.removeAll(allowed);
        asked.forEach(word -> findings.add(asks + " is never " + word + ", which a rule asks"));
        return List.copyOf(allowed);
    }

    private static Set<String> texts(String said) {
        Matcher found = TEXT.matcher(said);
        Set<String> texts = new LinkedHashSet<>();
        while (found.find()) {
            texts.add(found.group(1));
        }
        return texts;
    }

    private static Set<BigDecimal> around(String cells, BigDecimal step) {
        Matcher found = NUMBER.matcher(cells.replaceAll("\\.\\.", " "));
        Set<BigDecimal> numbers = new TreeSet<>(Arrays.asList(BigDecimal.ZERO, BigDecimal.ONE));
        while (found.find()) {
            BigDecimal edge = new BigDecimal(found.group());
            numbers.addAll(List.of(edge.subtract(step), edge, edge.add(step)));
        }
        return numbers;
    }

    private BitSet open(List<String> cells, Object piece) {
        BitSet open = new BitSet();
        for (int rule = 0; rule < cells.size(); rule++) {
            open.set(
                    rule,
                    cells.get(rule).isEmpty()
                            || feel.evaluateSimpleUnaryTests(
                                    cells.get(rule),
                                    "cellInput",
                                    Variables.createVariables()
                                            .putValue("cellInput", piece)
                                            .asVariableContext()));
        }
        return open;
    }
}
