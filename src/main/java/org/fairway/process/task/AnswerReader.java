package org.fairway.process.task;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.validation.Path;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Size;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fairway.process.task.Completion.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a form sent into its record. Strict: a name that the record does not declare, a value of the wrong kind and a
 * missing answer are each refused with the field and a plain reason, all of them at once.
 */
final class AnswerReader {
    private static final int ROWS_MAX = 200;
    private final ObjectMapper json;
    private final Validator validator;

    AnswerReader(ObjectMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    /** The answers as a record; throws {@link FormRefused} with every problem found. */
    <A extends Record> A read(Class<A> type, Map<String, ?> sent, FormSchema schema) {
        Reading reading = new Reading(schema);
        A answers = reading.record(type, sent, "");
        if (answers == null || !reading.problems.isEmpty()) {
            throw new FormRefused(List.copyOf(reading.problems));
        }
        return answers;
    }

    /** One reading of one form, with the problems met so far. */
    private final class Reading {
        private final FormSchema schema;
        private final Set<Problem> problems = new LinkedHashSet<>();

        Reading(FormSchema schema) {
            this.schema = schema;
        }

        <A extends Record> @Nullable A record(Class<A> type, Map<String, ?> sent, String prefix) {
            int before = problems.size();
            refuseUndeclared(type, sent, prefix);
            RecordComponent[] components = type.getRecordComponents();
            @Nullable Object[] values = new @Nullable Object[components.length];
            for (int i = 0; i < components.length; i++) {
                values[i] = component(components[i], sent.get(components[i].getName()), prefix);
            }
            if (problems.size() > before) {
                return null;
            }
            A answers = create(type, components, values);
            if (prefix.isEmpty()) {
                validator
                        .validate(answers)
                        .forEach(found -> problem(field(found.getPropertyPath()), found.getMessage()));
            }
            return answers;
        }

        private void refuseUndeclared(Class<?> type, Map<String, ?> sent, String prefix) {
            Set<String> declared = new LinkedHashSet<>();
            for (RecordComponent component : type.getRecordComponents()) {
                declared.add(component.getName());
            }
            for (String name : sent.keySet()) {
                if (!declared.contains(name) && !schema.shown().contains(prefix.replaceAll("\\[\\d+]", "") + name)) {
                    problems.add(new Problem(prefix + name, "This form has no question called “" + name + "”."));
                }
            }
        }

        private @Nullable Object component(RecordComponent component, @Nullable Object sent, String prefix) {
            String field = prefix + component.getName();
            Object value;
            if (component.getType() == List.class) {
                value = list(component, sent, field);
            } else {
                Answer answer = Answer.read(component.getType(), sent);
                answer.problem().ifPresent(reason -> problem(field, reason));
                value = answer.value();
                if (value == null && answer.problem().isEmpty() && required(component)) {
                    problem(field, "Answer this question.");
                }
            }
            if (value instanceof String text && component.getAnnotation(Size.class) == null && text.length() > 10_000) {
                problem(field, "This is too long: use 10,000 characters or fewer.");
            }
            return value;
        }

        private List<?> list(RecordComponent component, @Nullable Object sent, String field) {
            Class<?> item = (Class<?>) ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
            List<?> rows = rows(sent, field);
            if (rows.size() > ROWS_MAX) {
                problem(field, "There are too many rows: use " + ROWS_MAX + " or fewer.");
                return List.of();
            }
            List<Object> values = new ArrayList<>();
            for (int i = 0; i < rows.size(); i++) {
                Object value = item(item, rows.get(i), field + "[" + i + "]");
                if (value != null) {
                    values.add(value);
                }
            }
            return List.copyOf(values);
        }

        private @Nullable Object item(Class<?> type, @Nullable Object sent, String field) {
            if (!type.isRecord()) {
                Answer answer = Answer.read(type, sent);
                answer.problem().ifPresent(reason -> problem(field, reason));
                return answer.value();
            }
            if (!(sent instanceof Map<?, ?> row)) {
                problem(field, "This row cannot be read.");
                return null;
            }
            @SuppressWarnings("unchecked")
            Map<String, ?> named = (Map<String, ?>) row;
            return blank(named) ? null : record(type.asSubclass(Record.class), named, field + ".");
        }

        private List<?> rows(@Nullable Object sent, String field) {
            if (sent == null) {
                return List.of();
            }
            if (sent instanceof List<?> rows) {
                return rows;
            }
            if (sent instanceof String text) {
                try {
                    return text.isBlank() ? List.of() : json.readValue(text, new TypeReference<List<?>>() {});
                } catch (JsonProcessingException unreadable) {
                    problem(field, "These rows cannot be read.");
                    return List.of();
                }
            }
            problem(field, "These rows cannot be read.");
            return List.of();
        }

        private void problem(String field, String reason) {
            problems.add(new Problem(field, schema.label(field) + ": " + reason));
        }
    }

    /** A row that the browser sends although nobody filled it. */
    private static boolean blank(Map<String, ?> row) {
        return row.values().stream()
                .allMatch(value -> value == null
                        || value.equals(false)
                        || (value instanceof String text && text.isBlank())
                        || (value instanceof List<?> list && list.isEmpty()));
    }

    private static boolean required(RecordComponent component) {
        return !component.getType().isPrimitive()
                && !component.getAnnotatedType().isAnnotationPresent(Nullable.class)
                && !component.isAnnotationPresent(Nullable.class);
    }

    private static String field(Path path) {
        return path.toString();
    }

    private static <A extends Record> A create(Class<A> type, RecordComponent[] components, @Nullable Object[] values) {
        try {
            Class<?>[] types = new Class<?>[components.length];
            for (int i = 0; i < components.length; i++) {
                types[i] = components[i].getType();
            }
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (InvocationTargetException refused) {
            throw new IllegalStateException(
                    "The record " + type.getName() + " refused its answers", refused.getCause());
        } catch (ReflectiveOperationException notARecord) {
            throw new IllegalStateException("Not a record of answers: " + type.getName(), notARecord);
        }
    }
}
