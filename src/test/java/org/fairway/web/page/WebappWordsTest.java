package org.fairway.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;

class WebappWordsTest {
    private static final Pattern AMERICAN = Pattern.compile(
            "color|behavior|customiz|serializ|utiliz|authoriz|initializ|maximiz|canceled|canceling|license|fulfill|\\bdialog\\b|\\blogin\\b(?! failed)");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final WebappWords words;

    WebappWordsTest() throws IOException {
        words = new WebappWords(JSON);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    void spellsEveryLabelInBritishEnglish(String app) throws IOException {
        List<String> american = new ArrayList<>();
        labels(app).properties().forEach(label -> {
            if (AMERICAN.matcher(label.getValue().asText().toLowerCase(Locale.UK))
                    .find()) {
                american.add(label.getKey() + ": " + label.getValue().asText());
            }
        });
        assertThat(labels(app)).hasSizeGreaterThan(150);
        assertThat(american).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    void namesFairwayAndNobodyElse(String app) throws IOException {
        List<String> selling = new ArrayList<>();
        labels(app).properties().forEach(label -> {
            if (label.getValue().asText().contains("Camunda")) {
                selling.add(label.getKey());
            }
        });
        assertThat(selling).isEmpty();
        assertThat(labels(app).path("APP_VENDOR").asText()).isEqualTo("Fairway");
    }

    @Test
    void replacesOnlyLabelsThatThePageHas() throws IOException {
        JsonNode ours = read("webapps/words.json");
        for (String app : List.of("tasklist", "cockpit", "admin", "welcome")) {
            JsonNode theirs = read("META-INF/resources/webjars/camunda/app/" + app + "/locales/en.json")
                    .path("labels");
            List<String> unknown = new ArrayList<>();
            ours.path(app).fieldNames().forEachRemaining(name -> {
                if (!theirs.has(name)) {
                    unknown.add(name);
                }
            });
            assertThat(unknown).as(app).isEmpty();
        }
    }

    @Test
    void saysWhatThePractitionerDoes() throws IOException {
        assertThat(labels("tasklist").path("COMPLETE").asText()).isEqualTo("Finish this task");
        assertThat(labels("tasklist").path("PROCESS_INSTANCE_BUSINESS_KEY").asText())
                .isEqualTo("Case number");
    }

    private JsonNode labels(String app) throws IOException {
        return JSON.readTree(words.words(app)).path("labels");
    }

    private static JsonNode read(String file) throws IOException {
        try (InputStream in = new ClassPathResource(file).getInputStream()) {
            return JSON.readTree(
                    new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8).replace("\uFEFF", ""));
        }
    }
}
