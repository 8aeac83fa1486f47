package org.fairway.process.task;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fairway.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * A form's first values: answers that are already known, and text that the form shows but does not ask. A value of null
 * is left out.
 */
public final class Prefill {
    private final Map<String, Object> values = new LinkedHashMap<>();

    public static Prefill empty() {
        return new Prefill();
    }

    /**
     * Sets one value. Dates, money, enums, yes/no, numbers and text are written as the form's components read them; a
     * collection of records or maps fills repeating rows or a table.
     */
    public Prefill with(String key, @Nullable Object value) {
        Object written = write(value);
        if (written != null) {
            values.put(key, written);
        }
        return this;
    }

    Map<String, Object> values() {
        return values;
    }

    private static @Nullable Object write(@Nullable Object value) {
        if (value instanceof Money money) {
            return money.plain();
        }
        if (value instanceof LocalDate day) {
            return day.toString();
        }
        if (value instanceof Enum<?> choice) {
            return choice.name();
        }
        if (value instanceof Collection<?> rows) {
            return List.copyOf(rows);
        }
        return value;
    }
}
