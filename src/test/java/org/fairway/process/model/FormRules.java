package org.fairway.process.model;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.fairway.kernel.Money;
import org.jspecify.annotations.Nullable;

/** A form and the record of its answers say the same: names, kinds, what must be answered, and how long a text may be. */
final class FormRules {
    private static final Set<String> SHOWN_ONLY =
            Set.of("text", "table", "separator", "spacer", "group", "expression", "dynamiclist");
    private static final Set<Class<?>> FIGURES = Set.of(Money.class, Integer.class, BigDecimal.class);
    private final String file;
    private final List<Finding> found = new ArrayList<>();

    private FormRules(String form) {
        this.file = "forms/" + form + ".form";
    }

    static List<Finding> check(String form, JsonNode schema, Class<?> answers) {
        FormRules rules = new FormRules(form);
        rules.compare(schema.path("components"), answers, "");
        return rules.found;
    }

    /** One question, or one list of rows, as the form has it; conditional when it is not always on the page. */
    private record Field(JsonNode component, boolean conditional) {
        String type() {
            return component.path("type").asText();
        }

        boolean required() {
            return component.path("validate").path("required").asBoolean();
        }
    }

    private void compare(JsonNode components, Class<?> answers, String prefix) {
        Map<String, Field> fields = new LinkedHashMap<>();
        collect(components, false, fields);
        Map<String, RecordComponent> declared = new LinkedHashMap<>();
        for (RecordComponent component : answers.getRecordComponents()) {
            declared.put(component.getName(), component);
        }
        fields.forEach((key, field) -> {
            RecordComponent component = declared.get(key);
            if (component == null) {
                say(prefix + key, "is asked but " + answers.getSimpleName() + " has no place for it");
            } else {
                compare(prefix + key, field, component);
            }
        });
        declared.keySet().stream()
                .filter(key -> !fields.containsKey(key))
                .forEach(
                        key -> say(prefix + key, "is in " + answers.getSimpleName() + " but the form does not ask it"));
    }

    private void collect(JsonNode components, boolean conditional, Map<String, Field> fields) {
        for (JsonNode component : components) {
            boolean hidden = conditional || component.path("conditional").hasNonNull("hide");
            String type = component.path("type").asText();
            if (type.equals("group")) {
                collect(component.path("components"), hidden, fields);
            } else if (type.equals("dynamiclist")) {
                fields.put(component.path("path").asText(), new Field(component, hidden));
            } else if (!SHOWN_ONLY.contains(type) && !component.path("disabled").asBoolean()) {
                fields.put(component.path("key").asText(), new Field(component, hidden));
            }
        }
    }

    private void compare(String key, Field field, RecordComponent component) {
        Class<?> type = component.getType();
        switch (field.type()) {
            case "textfield" -> kind(key, type, Set.of(String.class, Money.class, Integer.class, BigDecimal.class));
            case "textarea" -> kind(key, type, Set.of(String.class));
            case "datetime" -> date(key, field, type);
            case "checkbox" -> kind(key, type, Set.of(boolean.class, Boolean.class));
            case "radio", "select" -> options(key, field, type);
            case "checklist", "taglist" -> {
                kind(key, type, Set.of(List.class));
                options(key, field, item(component));
            }
            case "dynamiclist" -> rows(key, field, component);
            default -> say(key, "is of a kind that no record holds");
        }
        required(key, field, component);
        if (type == String.class) {
            length(key, field, component);
        }
        if (field.type().equals("textfield") && FIGURES.contains(type)) {
            pattern(key, field);
        }
    }

    private void kind(String key, Class<?> type, Set<Class<?>> allowed) {
        if (!allowed.contains(type)) {
            say(key, "is a " + type.getSimpleName() + " in the record, which this kind of question cannot answer");
        }
    }

    private void date(String key, Field field, Class<?> type) {
        kind(key, type, Set.of(LocalDate.class));
        if (!field.component.path("subtype").asText().equals("date")) {
            say(key, "needs the subtype date; times of day are not asked");
        }
    }

    private void options(String key, Field field, Class<?> type) {
        JsonNode values = field.component.path("values");
        if (values.isMissingNode()) {
            if (!type.isEnum()) {
                kind(key, type, Set.of(String.class, Integer.class));
            }
            return;
        }
        if (!type.isEnum()) {
            say(key, "offers fixed answers, so its record needs an enum and not a " + type.getSimpleName());
            return;
        }
        Set<String> constants = new TreeSet<>();
        for (Object constant : type.getEnumConstants()) {
            constants.add(((Enum<?>) constant).name());
        }
        for (JsonNode value : values) {
            if (!constants.contains(value.path("value").asText())) {
                say(key, "offers “" + value.path("value").asText() + "”, which is not one of " + constants);
            }
        }
    }

    private void rows(String key, Field field, RecordComponent component) {
        kind(key, component.getType(), Set.of(List.class));
        if (item(component).isRecord()) {
            compare(field.component.path("components"), item(component), key + ".");
        } else {
            say(key, "is a list of rows, so its record needs a List of records");
        }
        if (field.component.path("nonCollapsedItems").asInt() < 100) {
            say(key, "needs nonCollapsedItems of 100: rows beyond the first five are lost when they are folded away");
        }
    }

    private void required(String key, Field field, RecordComponent component) {
        if (component.getType().isPrimitive() || component.getType() == List.class) {
            boolean wanted = component.getAccessor().isAnnotationPresent(NotEmpty.class);
            if (wanted && !field.conditional && !field.type().equals("dynamiclist") && !field.required()) {
                say(key, "must be answered by its record, so the form needs validate.required");
            }
            return;
        }
        boolean nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        if (field.required() && !field.conditional && nullable) {
            say(key, "must be answered on the form but not in its record; take @Nullable away");
        } else if (field.required() && field.conditional && !nullable) {
            say(key, "is not always on the page, so its record needs @Nullable");
        } else if (!field.required() && !nullable) {
            say(key, "may be left blank on the form but not in its record; set validate.required or add @Nullable");
        }
    }

    private void length(String key, Field field, RecordComponent component) {
        boolean free = field.type().startsWith("text");
        Size size = component.getAccessor().getAnnotation(Size.class);
        if (size == null) {
            if (free && !component.getAccessor().isAnnotationPresent(Pattern.class)) {
                say(key, "has no limit in its record; add @Size(max = ...)");
            }
            return;
        }
        JsonNode validate = field.component.path("validate");
        int most =
                validate.hasNonNull("pattern") ? 0 : validate.path("maxLength").asInt(Integer.MAX_VALUE);
        if (free && !field.component.path("readonly").asBoolean() && most > size.max()) {
            say(key, "lets people write more than its record takes; set validate.maxLength to " + size.max());
        }
    }

    private void pattern(String key, Field field) {
        if (!field.component.path("readonly").asBoolean()
                && field.component.path("validate").path("pattern").asText().isEmpty()) {
            say(key, "is a figure written as text, so the form needs validate.pattern");
        }
    }

    private static Class<?> item(RecordComponent component) {
        return component.getGenericType() instanceof ParameterizedType list
                        && Arrays.stream(list.getActualTypeArguments()).allMatch(Class.class::isInstance)
                ? (Class<?>) list.getActualTypeArguments()[0]
                : component.getType();
    }

    private void say(String key, String mend) {
        found.add(new Finding(file, key, mend));
    }
}
