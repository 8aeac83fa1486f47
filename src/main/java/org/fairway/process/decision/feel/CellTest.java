package org.fairway.process.decision.feel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;
import org.camunda.bpm.engine.variable.context.VariableContext;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.camunda.feel.syntaxtree.ArithmeticNegation;
import org.camunda.feel.syntaxtree.AtLeastOne;
import org.camunda.feel.syntaxtree.ClosedConstRangeBoundary;
import org.camunda.feel.syntaxtree.ConstBool;
import org.camunda.feel.syntaxtree.ConstNumber;
import org.camunda.feel.syntaxtree.ConstRange;
import org.camunda.feel.syntaxtree.ConstRangeBoundary;
import org.camunda.feel.syntaxtree.ConstString;
import org.camunda.feel.syntaxtree.Exp;
import org.camunda.feel.syntaxtree.InputEqualTo;
import org.camunda.feel.syntaxtree.InputGreaterOrEqual;
import org.camunda.feel.syntaxtree.InputGreaterThan;
import org.camunda.feel.syntaxtree.InputInRange;
import org.camunda.feel.syntaxtree.InputLessOrEqual;
import org.camunda.feel.syntaxtree.InputLessThan;
import org.camunda.feel.syntaxtree.Not;
import org.camunda.feel.syntaxtree.UnaryTestExpression;
import org.jspecify.annotations.Nullable;

/**
 * A cell of a table that is plain enough to be answered here. It answers only where the input is of the very kind that the
 * cell speaks of: a text, a yes or no, a whole number. Everything else, nothing included, is asked of FEEL.
 */
interface CellTest {
    enum Answer {
        YES,
        NO,
        ASK_FEEL;

        static Answer of(boolean yes) {
            return yes ? YES : NO;
        }
    }

    CellTest ASKS_FEEL = value -> Answer.ASK_FEEL;

    Answer answer(@Nullable Object value);

    default Answer answer(VariableContext variables, @Nullable String input) {
        TypedValue typed = input == null ? null : variables.resolve(input);
        return answer(typed == null ? null : typed.getValue());
    }

    static CellTest of(Exp read) {
        if (read instanceof ConstBool always && always.value()) {
            return value -> value == null ? Answer.ASK_FEEL : Answer.YES;
        }
        if (read instanceof InputEqualTo equal && equal.x() instanceof ConstBool wanted) {
            boolean yes = wanted.value();
            return value -> value instanceof Boolean said ? Answer.of(said == yes) : Answer.ASK_FEEL;
        }
        if (read instanceof UnaryTestExpression equal && equal.exp() instanceof ConstString wanted) {
            String text = wanted.value();
            return value -> value instanceof String said ? Answer.of(said.equals(text)) : Answer.ASK_FEEL;
        }
        if (read instanceof Not not) {
            CellTest inner = of(not.x());
            return value -> switch (inner.answer(value)) {
                case YES -> Answer.NO;
                case NO -> Answer.YES;
                case ASK_FEEL -> Answer.ASK_FEEL;
            };
        }
        return read instanceof AtLeastOne list ? anyOf(list) : number(read);
    }

    private static CellTest anyOf(AtLeastOne list) {
        List<CellTest> parts = new ArrayList<>();
        for (var rest = list.xs(); rest.nonEmpty(); rest = tail(rest)) {
            parts.add(of(rest.head()));
        }
        CellTest[] all = parts.toArray(CellTest[]::new);
        return value -> {
            Answer answer = Answer.NO;
            for (CellTest part : all) {
                switch (part.answer(value)) {
                    case YES -> answer = Answer.YES;
                    case ASK_FEEL -> {
                        return Answer.ASK_FEEL;
                    }
                    case NO -> {}
                }
            }
            return answer;
        };
    }

    @SuppressWarnings("unchecked")
    private static camundajar.impl.scala.collection.immutable.List<Exp> tail(
            camundajar.impl.scala.collection.immutable.List<Exp> list) {
        return (camundajar.impl.scala.collection.immutable.List<Exp>) list.tail();
    }

    private static CellTest number(Exp read) {
        if (read instanceof UnaryTestExpression equal) {
            return compared(equal.exp(), sign -> sign == 0);
        }
        if (read instanceof InputLessThan less) {
            return compared(less.x(), sign -> sign < 0);
        }
        if (read instanceof InputLessOrEqual less) {
            return compared(less.x(), sign -> sign <= 0);
        }
        if (read instanceof InputGreaterThan more) {
            return compared(more.x(), sign -> sign > 0);
        }
        if (read instanceof InputGreaterOrEqual more) {
            return compared(more.x(), sign -> sign >= 0);
        }
        return read instanceof InputInRange in ? within(in.range()) : ASKS_FEEL;
    }

    private static CellTest within(ConstRange range) {
        CellTest from = bound(range.start(), sign -> sign > 0, sign -> sign >= 0);
        CellTest to = bound(range.end(), sign -> sign < 0, sign -> sign <= 0);
        return value -> {
            Answer low = from.answer(value);
            Answer high = to.answer(value);
            if (low == Answer.ASK_FEEL || high == Answer.ASK_FEEL) {
                return Answer.ASK_FEEL;
            }
            return Answer.of(low == Answer.YES && high == Answer.YES);
        };
    }

    private static CellTest bound(ConstRangeBoundary bound, IntPredicate open, IntPredicate closed) {
        return compared(bound.value(), bound instanceof ClosedConstRangeBoundary ? closed : open);
    }

    private static CellTest compared(Exp with, IntPredicate wanted) {
        BigDecimal number = number(with, UnaryOperator.identity());
        if (number == null) {
            return ASKS_FEEL;
        }
        return value -> value instanceof Integer || value instanceof Long
                ? Answer.of(wanted.test(
                        BigDecimal.valueOf(((Number) value).longValue()).compareTo(number)))
                : Answer.ASK_FEEL;
    }

    private static @Nullable BigDecimal number(Exp constant, UnaryOperator<BigDecimal> sign) {
        if (constant instanceof ArithmeticNegation negative) {
            return number(negative.x(), number -> sign.apply(number.negate()));
        }
        return constant instanceof ConstNumber plain ? sign.apply(plain.value().bigDecimal()) : null;
    }
}
