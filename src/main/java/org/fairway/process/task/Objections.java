package org.fairway.process.task;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.fairway.process.task.Completion.Problem;
import org.fairway.process.task.Completion.Refused;
import org.jspecify.annotations.Nullable;

/** What the rules have against a form, gathered so that the worker is told all of it at once. */
public final class Objections {
    private final List<Problem> problems = new ArrayList<>();

    /** Objects when it is so. */
    public Objections when(boolean wrong, String field, String reason) {
        if (wrong) {
            problems.add(new Problem(field, reason));
        }
        return this;
    }

    /** Objects to an answer that is missing where earlier answers ask for it. */
    public Objections missing(@Nullable Object answer, String field, String reason) {
        boolean empty = answer instanceof Collection<?> choices && choices.isEmpty();
        return when(answer == null || empty, field, reason);
    }

    /** The refusal, if there is anything to object to. */
    public Optional<Refused> refusal() {
        return problems.isEmpty() ? Optional.empty() : Optional.of(new Refused(problems));
    }
}
