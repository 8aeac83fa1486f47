package org.fairway.demo;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The answers of one form, written as a browser sends them. */
public final class Form {
    private final Map<String, Object> answers = new LinkedHashMap<>();

    private Form() {}

    public static Form empty() {
        return new Form();
    }

    public Form with(String field, Object answer) {
        answers.put(field, answer instanceof LocalDate day ? day.toString() : answer);
        return this;
    }

    public Form without(String field) {
        answers.remove(field);
        return this;
    }

    /** Repeating rows. */
    public Form rows(String list, Form... rows) {
        answers.put(list, java.util.Arrays.stream(rows).map(Form::answers).toList());
        return this;
    }

    /** Ticked choices of a checklist. */
    public Form ticked(String field, String... choices) {
        answers.put(field, List.of(choices));
        return this;
    }

    public Map<String, Object> answers() {
        return new LinkedHashMap<>(answers);
    }
}
