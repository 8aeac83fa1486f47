package org.fairway.process.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Set;

/** What a form may be made of. One component that the work list does not know blanks the whole form for everybody. */
final class FormCheck {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> ALLOWED = Set.of(
            "text",
            "textfield",
            "textarea",
            "select",
            "radio",
            "checkbox",
            "checklist",
            "taglist",
            "datetime",
            "group",
            "dynamiclist",
            "table",
            "separator",
            "spacer",
            "expression");

    private FormCheck() {}

    static void check(String file, byte[] bytes, List<ModelProblem> problems) {
        try {
            JsonNode form = JSON.readTree(bytes);
            if (!file.equals("forms/" + form.path("id").asText() + ".form")) {
                problems.add(new ModelProblem(file, "", "the form's id must be the name of its file"));
            }
            components(file, form.path("components"), problems);
        } catch (IOException broken) {
            problems.add(new ModelProblem(
                    file, "", "the file is not JSON: " + firstLine(String.valueOf(broken.getMessage()))));
        }
    }

    private static void components(String file, JsonNode components, List<ModelProblem> problems) {
        for (JsonNode component : components) {
            String type = component.path("type").asText();
            if (!ALLOWED.contains(type)) {
                problems.add(new ModelProblem(
                        file,
                        component.path("key").asText(component.path("id").asText()),
                        "a component of type “" + type + "” cannot be used; use one of "
                                + ALLOWED.stream().sorted().toList()));
            }
            components(file, component.path("components"), problems);
        }
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse(message);
    }
}
