package org.fairway.web.calculator;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fairway.web.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * Reads a body as a record, strictly: a field it does not have, a code it does not know, money that is not a decimal text
 * with two places. Whatever is not marked {@code @Nullable} has to be sent; nothing is filled in.
 */
final class RecordReader {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();
    private static final int ROWS_MAX = 100;
    private final Refusals refusals = new Refusals();

    private RecordReader() {}

    /** What the calculator answers to the record; refuses the call with every field that is wrong, as it was sent. */
    static <R extends Record, A> A answer(byte[] body, Class<R> type, Function<R, A> calculator) {
        JsonNode sent = object(body);
        R asked = read(sent, type);
        try {
            return calculator.apply(asked);
        } catch (Refusals.Refused refused) {
            throw refused.asSent(sent);
        }
    }

    private static <R extends Record> R read(JsonNode sent, Class<R> type) {
        RecordReader reader = new RecordReader();
        Object read = reader.record(sent, type, "");
        try {
            reader.refusals.refuse();
        } catch (Refusals.Refused refused) {
            throw refused.asFound();
        }
        return Objects.requireNonNull(type.cast(read));
    }

    private static JsonNode object(byte[] body) {
        try {
            JsonNode read = JSON.readTree(body);
            if (read != null && read.isObject()) {
                return read;
            }
        } catch (IOException notJson) {
            // Said below; the parser's own words quote what was sent
        }
        throw Problems.refused(HttpStatus.BAD_REQUEST, "The body cannot be read. Send one JSON object.", List.of());
    }

    private @Nullable Object record(JsonNode sent, Class<?> type, String path) {
        RecordComponent[] components = type.getRecordComponents();
        Set<String> known =
                Arrays.stream(components).map(RecordComponent::getName).collect(Collectors.toSet());
        sent.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name)) {
                refusals.add(path + Refusals.shown(name), sent.get(name), "There is no field of this name here.");
            }
        });
        List<@Nullable Object> values = new ArrayList<>();
        for (RecordComponent component : components) {
            values.add(component(
                    sent.path(component.getName()), component.getAnnotatedType(), path + component.getName()));
        }
        return refusals.any() ? null : make(type, components, values);
    }

    private @Nullable Object component(JsonNode sent, AnnotatedType type, String path) {
        if (sent.isMissingNode() || sent.isNull()) {
            refusals.when(!type.isAnnotationPresent(Nullable.class), path, null, "This is needed.");
            return null;
        }
        if (type instanceof AnnotatedParameterizedType rows) {
            return rows(sent, rows, path);
        }
        return value(sent, (Class<?>) type.getType(), path);
    }

    private @Nullable Object value(JsonNode sent, Class<?> type, String path) {
        if (!type.isRecord() || SentValue.reads(type)) {
            return SentValue.of(sent, type, path, refusals);
        }
        if (!sent.isObject()) {
            refusals.add(path, sent, "Send this as a JSON object.");
            return null;
        }
        return record(sent, type, path + ".");
    }

    private @Nullable Object rows(JsonNode sent, AnnotatedParameterizedType type, String path) {
        if (!sent.isArray()) {
            refusals.add(path, sent, "Send this as a list.");
            return null;
        }
        if (sent.size() > ROWS_MAX) {
            refusals.add(path, sent, "List %d or fewer; these are %d.".formatted(ROWS_MAX, sent.size()));
            return null;
        }
        Class<?> row = (Class<?>) type.getAnnotatedActualTypeArguments()[0].getType();
        List<@Nullable Object> rows = new ArrayList<>();
        for (int i = 0; i < sent.size(); i++) {
            rows.add(value(sent.get(i), row, path + "[" + i + "]"));
        }
        return rows;
    }

    private static Object make(Class<?> type, RecordComponent[] components, List<@Nullable Object> values) {
        try {
            return type.getDeclaredConstructor(Arrays.stream(components)
                            .map(RecordComponent::getType)
                            .toArray(Class<?>[]::new))
                    .newInstance(values.toArray());
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(type + " cannot be made", impossible);
        }
    }
}
