package org.fairway.process.decision.feel;

import camundajar.impl.scala.util.Either;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.FeelEngineFactory;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngine;
import org.camunda.bpm.dmn.feel.impl.scala.function.CustomFunctionTransformer;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.context.VariableContext;
import org.camunda.feel.syntaxtree.ParsedExpression;
import org.camunda.feel.valuemapper.ValueMapper.CompositeValueMapper;
import org.jspecify.annotations.Nullable;

/**
 * Camunda's own FEEL, which takes a cell apart anew each time it is asked. Here each text is taken apart once; a plain cell
 * ({@code true}, {@code "NORTH","SOUTH"}, {@code >= 2}) is then answered without the language at all. Whatever is not plain
 * goes to Camunda's FEEL as before, so a table may say all that it could say, and means the same.
 */
public final class QuickFeel extends ScalaFeelEngine {
    private static final int KEPT = 5_000;
    private final Kept<String, CellTest> tests = new Kept<>(KEPT);
    private final Kept<String, CellValue> values = new Kept<>(KEPT);

    private QuickFeel() {
        super(null);
    }

    /** One for all tables: what it keeps depends on nothing but the text of a cell. */
    public static FeelEngineFactory factory() {
        return Shared::feel;
    }

    @Override
    protected org.camunda.feel.FeelEngine buildFeelEngine(
            CustomFunctionTransformer functions, CompositeValueMapper mapper) {
        return new ParsedOnce(super.buildFeelEngine(functions, mapper), KEPT);
    }

    @Override
    public boolean evaluateSimpleUnaryTests(String text, String input, VariableContext variables) {
        return switch (tests.get(text, this::test).answer(variables, input)) {
            case YES -> true;
            case NO -> false;
            case ASK_FEEL -> super.evaluateSimpleUnaryTests(text, input, variables);
        };
    }

    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    public <T> T evaluateSimpleExpression(String text, VariableContext variables) {
        Object plain = values.get(text, this::value).in(variables);
        return plain == null ? super.<T>evaluateSimpleExpression(text, variables) : (T) plain;
    }

    @SuppressWarnings("deprecation")
    private CellTest test(String text) {
        return parsed(feelEngine.parseUnaryTests(text)) instanceof ParsedExpression read
                ? CellTest.of(read.expression())
                : CellTest.ASKS_FEEL;
    }

    @SuppressWarnings("deprecation")
    private CellValue value(String text) {
        if (!(parsed(feelEngine.parseExpression(text)) instanceof ParsedExpression read)) {
            return CellValue.ASKS_FEEL;
        }
        return CellValue.of(
                read.expression(),
                () -> super.evaluateSimpleExpression(
                        text, Variables.createVariables().asVariableContext()));
    }

    private static @Nullable Object parsed(Either<?, ?> either) {
        return either.isRight() ? either.toOption().get() : null;
    }

    private static final class Shared {
        private static final FeelEngine FEEL = new QuickFeel();

        static FeelEngine feel() {
            return FEEL;
        }
    }
}
