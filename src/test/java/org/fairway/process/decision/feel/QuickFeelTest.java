package org.fairway.process.decision.feel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.FeelException;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngine;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.context.VariableContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whatever a process owner writes into a cell means what it meant to Camunda's own FEEL. */
class QuickFeelTest {
    private static final List<String> TESTS = List.of(
            "-",
            "true",
            "false",
            "not(true)",
            "true,false",
            "null",
            "not(null)",
            "\"NORTH\"",
            "\"NORTH\",\"SOUTH\"",
            "not(\"NORTH\")",
            "not(\"NORTH\",\"SOUTH\")",
            "\"say \\\"so\\\"\"",
            "\"\"",
            "1",
            "1.0",
            "-1",
            "--1",
            "1,2,3",
            "not(1,2)",
            "< 2",
            "<= 2",
            "> 2",
            ">= 2",
            "< -2",
            "> 2.5",
            "not(< 2)",
            "[1..5]",
            "]1..5[",
            "(1..5)",
            "[-3..0]",
            "not([1..5])",
            "[1..3],[7..9]",
            "< 1, > 8",
            "1,\"NORTH\"",
            "1,true",
            "> other",
            "other",
            "\"x\" + \"y\"",
            "? > 1",
            "? * 2 = 6",
            "contains(?, \"OR\")",
            "starts with(?, \"N\")",
            "date(\"2026-04-06\")",
            "< date(\"2026-04-06\")",
            "[date(\"2026-01-01\")..date(\"2026-12-31\")]",
            "9007199254740993",
            "> 9007199254740992",
            "0.1",
            "in",
            "((",
            "\"unclosed",
            "not",
            "nothing here",
            "list contains([1,2], ?)",
            "if ? = 1 then true else false",
            "[1,2,3]",
            "{a: 1}",
            "< \"M\"",
            "true, 1");
    private static final List<String> EXPRESSIONS = List.of(
            "true",
            "false",
            "null",
            "\"word\"",
            "\"say \\\"so\\\"\"",
            "1",
            "-1",
            "1.50",
            "9007199254740993",
            "12345678901234567890",
            "value",
            "other",
            "missing",
            "value = 1",
            "value > other",
            "value + 1",
            "other.part",
            "if value = null then 1 else 2",
            "[1,2]",
            "{a: 1}",
            "date(\"2026-04-06\")",
            "value and true",
            "not(value)",
            "((",
            "upper case(\"word\")",
            "`value`");
    private final FeelEngine camundas = new ScalaFeelEngine(null);
    private final FeelEngine ours = QuickFeel.factory().createInstance();

    @Test
    void everyCellMeansWhatItMeansToCamunda() {
        List<@Nullable Object> values = values(new Random(20261122));
        for (String cell : TESTS) {
            for (Object value : values) {
                VariableContext variables = cell(value);
                assertThat(answer(() -> ours.evaluateSimpleUnaryTests(cell, "cellInput", variables)))
                        .as("%s asked of %s", cell, value)
                        .isEqualTo(answer(() -> camundas.evaluateSimpleUnaryTests(cell, "cellInput", variables)));
            }
        }
    }

    @Test
    void everyExpressionIsWorthWhatItIsWorthToCamunda() {
        for (String expression : EXPRESSIONS) {
            for (Object value : values(new Random(6042026))) {
                VariableContext variables = cell(value);
                assertThat(answer(() -> ours.evaluateSimpleExpression(expression, variables)))
                        .as("%s where the value is %s", expression, value)
                        .isEqualTo(answer(() -> camundas.evaluateSimpleExpression(expression, variables)));
            }
        }
    }

    @Test
    void plainCellsAreAnsweredWithoutTheLanguage() {
        assertThat(List.of("true", "\"NORTH\",\"SOUTH\"", ">= 2", "[1..5]", "not(\"NORTH\")", "-2"))
                .allSatisfy(cell -> assertThat(plain(cell)).as(cell).isTrue());
        assertThat(List.of("> other", "? > 1", "date(\"2026-04-06\")", "1,\"NORTH\""))
                .allSatisfy(cell -> assertThat(plain(cell)).as(cell).isFalse());
    }

    @Test
    void manyThreadsGetTheSameAnswers() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Boolean>> work = new ArrayList<>();
            IntStream.range(0, 400)
                    .forEach(turn -> work.add(() -> IntStream.range(0, 50)
                            .allMatch(number ->
                                    ours.evaluateSimpleUnaryTests(">= " + (turn % 40), "cellInput", cell(number))
                                            == (number >= turn % 40))));
            assertThat(threads.invokeAll(work))
                    .allSatisfy(done -> assertThat(done.get()).isTrue());
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void whatIsKeptNeverGrowsPastTwiceItsSizeAndKeepsWhatIsAsked() {
        List<Integer> worked = new ArrayList<>();
        Kept<Integer, Integer> kept = new Kept<>(10);
        for (int asked = 0; asked < 1_000; asked++) {
            kept.get(-1, number -> note(worked, number));
            assertThat(kept.get(asked, number -> note(worked, number))).isEqualTo(asked);
            assertThat(kept.count()).isLessThanOrEqualTo(20);
        }
        assertThat(worked).containsOnlyOnce(-1).hasSize(1_001);
    }

    private static int note(List<Integer> worked, int number) {
        worked.add(number);
        return number;
    }

    /** Whether the cell is answered here for some value, whatever the others are. */
    @SuppressWarnings("deprecation")
    private static boolean plain(String cell) {
        org.camunda.feel.FeelEngine feel = new org.camunda.feel.FeelEngine.Builder().build();
        CellTest test = CellTest.of(parsed(feel, cell));
        return List.of(true, "NORTH", 2).stream().anyMatch(value -> test.answer(value) != CellTest.Answer.ASK_FEEL);
    }

    @SuppressWarnings("deprecation")
    private static org.camunda.feel.syntaxtree.Exp parsed(org.camunda.feel.FeelEngine feel, String cell) {
        return feel.parseUnaryTests(cell).toOption().get().expression();
    }

    private static VariableContext cell(@Nullable Object value) {
        VariableMap variables = Variables.createVariables();
        variables.putValue("cellInput", value);
        variables.putValue("value", value);
        variables.putValue("other", 2);
        return variables.asVariableContext();
    }

    @SuppressWarnings("JavaUtilDate")
    private static List<@Nullable Object> values(Random random) {
        List<@Nullable Object> values = new ArrayList<>(Arrays.asList(
                null,
                true,
                false,
                "NORTH",
                "SOUTH",
                "",
                "say \"so\"",
                "1",
                "true",
                0,
                1,
                2,
                3,
                5,
                6,
                -1,
                -2,
                1L,
                2L,
                9007199254740993L,
                Long.MAX_VALUE,
                Long.MIN_VALUE,
                1.0,
                2.5,
                0.1,
                new BigDecimal("1"),
                new BigDecimal("2.50"),
                new BigDecimal("9007199254740993"),
                LocalDate.of(2026, 4, 6),
                LocalDateTime.of(2026, 4, 6, 0, 0),
                new Date(1_775_433_600_000L),
                List.of(1, 2),
                List.of("NORTH"),
                List.of(),
                Map.of("a", 1),
                (short) 2,
                (byte) 1,
                2f,
                'N'));
        random.ints(20, -10, 10).forEach(values::add);
        random.longs(10).forEach(values::add);
        random.ints(10, -1000, 1000).forEach(number -> values.add(BigDecimal.valueOf(number, 2)));
        return values;
    }

    private static Map.Entry<String, String> answer(Callable<?> asked) {
        try {
            Object answer = asked.call();
            return entry(answer == null ? "nothing" : answer.getClass().getName(), String.valueOf(answer));
        } catch (FeelException refused) {
            return entry("refused", String.valueOf(refused.getMessage()));
        } catch (Exception other) {
            throw new IllegalStateException(other);
        }
    }
}
