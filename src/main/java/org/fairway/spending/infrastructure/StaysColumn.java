package org.fairway.spending.infrastructure;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fairway.spending.CareHomeStay;
import org.fairway.spending.SpendingQuestion;
import org.jspecify.annotations.Nullable;

/** The stays in a care home that a question names, read back whole. */
class StaysColumn {
    private static final TypeReference<Map<String, List<Map<String, String>>>> STAYS = new TypeReference<>() {};
    private final ObjectMapper json;

    StaysColumn(ObjectMapper json) {
        this.json = json;
    }

    String write(SpendingQuestion question) {
        Map<String, List<Map<String, String>>> stays = new LinkedHashMap<>();
        CareHomeStay asked = question.stay();
        stays.put("asked", asked == null ? List.of() : List.of(row(asked)));
        stays.put(
                "before", question.staysBefore().stream().map(StaysColumn::row).toList());
        try {
            return json.writeValueAsString(stays);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("Stays cannot be written", impossible);
        }
    }

    Stays read(String column) {
        try {
            Map<String, List<Map<String, String>>> stays = json.readValue(column, STAYS);
            List<CareHomeStay> asked = stays(stays.getOrDefault("asked", List.of()));
            return new Stays(asked.isEmpty() ? null : asked.get(0), stays(stays.getOrDefault("before", List.of())));
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("Kept stays cannot be read", broken);
        }
    }

    private static List<CareHomeStay> stays(List<Map<String, String>> rows) {
        return rows.stream()
                .map(row -> new CareHomeStay(LocalDate.parse(row.get("from")), LocalDate.parse(row.get("until"))))
                .toList();
    }

    private static Map<String, String> row(CareHomeStay stay) {
        return Map.of("from", stay.from().toString(), "until", stay.until().toString());
    }

    /** The stay that was asked about, if any, and those before it. */
    record Stays(@Nullable CareHomeStay asked, List<CareHomeStay> before) {}
}
