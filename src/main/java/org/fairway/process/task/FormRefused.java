package org.fairway.process.task;

import java.util.List;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;

/** A form, or a value sent to the engine by any other route, that is refused. Everything of its command is rolled back. */
public class FormRefused extends FormFieldValidationException {
    private final transient List<Completion.Problem> problems;

    public FormRefused(List<Completion.Problem> problems) {
        super(problems, problems.stream().map(Completion.Problem::reason).collect(Collectors.joining(" ")));
        this.problems = List.copyOf(problems);
    }

    public FormRefused(String reason) {
        this(List.of(new Completion.Problem("", reason)));
    }

    public List<Completion.Problem> problems() {
        return problems;
    }
}
