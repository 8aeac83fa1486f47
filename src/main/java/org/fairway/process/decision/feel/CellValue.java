package org.fairway.process.decision.feel;

import java.util.function.Supplier;
import org.camunda.bpm.engine.variable.context.VariableContext;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.camunda.feel.syntaxtree.ConstBool;
import org.camunda.feel.syntaxtree.ConstNumber;
import org.camunda.feel.syntaxtree.ConstString;
import org.camunda.feel.syntaxtree.Exp;
import org.camunda.feel.syntaxtree.Ref;
import org.jspecify.annotations.Nullable;

/** What an expression is worth where it is plain: a constant, or the name of an input. */
interface CellValue {
    CellValue ASKS_FEEL = variables -> null;

    /** The value as FEEL gives it; null where FEEL itself must be asked. */
    @Nullable
    Object in(VariableContext variables);

    /**
     * Tells whether an expression is plain.
     *
     * @param asFeel asks FEEL itself, once, for what a constant is worth
     */
    static CellValue of(Exp expression, Supplier<@Nullable Object> asFeel) {
        if (expression instanceof ConstBool || expression instanceof ConstString || expression instanceof ConstNumber) {
            Object constant = asFeel.get();
            return variables -> constant;
        }
        if (expression instanceof Ref named && named.names().length() == 1) {
            String name = named.names().head();
            return variables -> input(name, variables);
        }
        return ASKS_FEEL;
    }

    /** FEEL knows numbers of one kind and hands whole ones back as long. */
    private static @Nullable Object input(String name, VariableContext variables) {
        TypedValue typed = variables.resolve(name);
        Object value = typed == null ? null : typed.getValue();
        if (value instanceof Boolean || value instanceof String) {
            return value;
        }
        return value instanceof Integer || value instanceof Long ? ((Number) value).longValue() : null;
    }
}
