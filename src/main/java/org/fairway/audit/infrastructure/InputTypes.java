package org.fairway.audit.infrastructure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.fairway.audit.Decision;
import org.jspecify.annotations.Nullable;

/**
 * The kinds of inputs that JSON does not tell. Text, yes or no and whole numbers tell themselves; with the others named
 * beside them, a decision is made again from exactly what it was made from.
 */
enum InputTypes {
    NOTHING,
    LONG,
    DECIMAL,
    DATE;

    /** The kinds to keep beside the inputs. A table asked of anything else could not be asked again, so it is refused. */
    static Map<String, String> of(Decision decision) {
        Map<String, String> types = new TreeMap<>();
        decision.inputs().forEach((name, value) -> {
            @Nullable InputTypes type = of(value);
            if (type != null) {
                types.put(name, type.name());
            } else if (decision.ruleVersion() > 0 && !tellsItself(value)) {
                throw new IllegalStateException("The input %s of %s is a %s, which cannot be kept exactly"
                        .formatted(name, decision.key(), value == null ? "nothing" : value.getClass()));
            }
        });
        return types;
    }

    private static @Nullable InputTypes of(@Nullable Object value) {
        if (value == null) {
            return NOTHING;
        }
        if (value instanceof Long) {
            return LONG;
        }
        if (value instanceof BigDecimal) {
            return DECIMAL;
        }
        return value instanceof LocalDate ? DATE : null;
    }

    private static boolean tellsItself(@Nullable Object value) {
        return value instanceof String || value instanceof Boolean || value instanceof Integer;
    }

    /** The inputs as they were. */
    static Map<String, @Nullable Object> restored(Map<String, Object> kept, Map<String, Object> types) {
        Map<String, @Nullable Object> inputs = new LinkedHashMap<>();
        kept.forEach((name, value) -> inputs.put(name, value instanceof Long whole ? asInteger(whole) : value));
        types.forEach((name, type) -> inputs.put(name, valueOf((String) type).restored(kept.get(name))));
        return inputs;
    }

    private static Object asInteger(long whole) {
        return whole == (int) whole ? (Object) (int) whole : (Object) whole;
    }

    private @Nullable Object restored(@Nullable Object value) {
        if (value == null || this == NOTHING) {
            return null;
        }
        return switch (this) {
            case LONG -> ((Number) value).longValue();
            case DECIMAL -> value instanceof BigDecimal decimal ? decimal : new BigDecimal(value.toString());
            case DATE -> LocalDate.parse((String) value);
            case NOTHING -> throw new IllegalStateException("Nothing is nothing");
        };
    }
}
