package org.fairway.web.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * The engine's web pages in British English: their own labels with British spelling, and Fairway's words in place of those
 * that a practitioner would not use. Ours are in {@code webapps/words.json}: for every page, then for one.
 */
@RestController
class WebappWords {
    private static final String WEBAPPS = "META-INF/resources/webjars/camunda/app/";
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** What the engine's labels contain, and how it is written here. */
    private static final Map<String, String> SPELLING = Map.ofEntries(
            Map.entry("([Cc])olor", "$1olour"),
            Map.entry("([Cc])ustomiz", "$1ustomis"),
            Map.entry("([Ss])erializ", "$1erialis"),
            Map.entry("([Uu])tiliz", "$1tilis"),
            Map.entry("([Uu])nauthorized to", "$1nable, for want of the right, to"),
            Map.entry("([Aa])uthoriz", "$1uthoris"),
            Map.entry("([Ii])nitializ", "$1nitialis"),
            Map.entry("([Mm])aximiz", "$1aximis"),
            Map.entry("([Cc])ancel(ed|ing)", "$1ancell$2"),
            Map.entry("([Ll])icense", "$1icence"),
            Map.entry("([Ff])ulfill", "$1ulfil"),
            Map.entry("\\b([Dd])ialog\\b", "$1ialogue"),
            Map.entry("Business [Kk]ey", "Case number"),
            Map.entry("need to login", "need to log in"),
            Map.entry("to login", "to log in"),
            Map.entry("or login", "or log in"));

    private final ObjectMapper json;
    private final JsonNode ours;
    private final Map<String, String> written = new ConcurrentHashMap<>();

    WebappWords(ObjectMapper json) throws IOException {
        this.json = json;
        this.ours = read("webapps/words.json");
    }

    @GetMapping(
            path = "/camunda/app/{app:tasklist|cockpit|admin|welcome}/locales/en-GB.json",
            produces = MediaType.APPLICATION_JSON_VALUE)
    String words(@PathVariable String app) throws IOException {
        String words = written.get(app);
        if (words == null) {
            words = json.writeValueAsString(labels(app));
            written.put(app, words);
        }
        return words;
    }

    private ObjectNode labels(String app) throws IOException {
        ObjectNode theirs = (ObjectNode) read(WEBAPPS + app + "/locales/en.json");
        ObjectNode labels = theirs.withObject("/labels");
        for (Map.Entry<String, JsonNode> label : labels.properties()) {
            label.setValue(labels.textNode(british(label.getValue().asText())));
        }
        labels.setAll((ObjectNode) ours.path("every"));
        labels.setAll((ObjectNode) ours.path(app));
        return theirs;
    }

    private static String british(String label) {
        String spelt = label;
        for (Map.Entry<String, String> rule : SPELLING.entrySet()) {
            spelt = spelt.replaceAll(rule.getKey(), rule.getValue());
        }
        return spelt;
    }

    private JsonNode read(String file) throws IOException {
        try (InputStream in = new ClassPathResource(file).getInputStream()) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return json.readTree(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
        }
    }
}
