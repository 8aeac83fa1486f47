package org.fairway.audit.infrastructure;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;

/** Payloads as text; one that cannot be written or read is a fault of ours. */
final class Json {
    private Json() {}

    static String write(ObjectMapper json, Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("An audit payload cannot be written", unwritable);
        }
    }

    static Map<String, Object> map(ObjectMapper json, String text) {
        return read(json, text, new TypeReference<>() {});
    }

    static List<String> list(ObjectMapper json, String text) {
        return read(json, text, new TypeReference<>() {});
    }

    private static <T> T read(ObjectMapper json, String text, TypeReference<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("An audit payload cannot be read", unreadable);
        }
    }
}
