package org.fairway.process.task;

import java.util.List;
import org.fairway.process.variable.ProcessVariable;

/** What came of a form that was handed in: done, with the facts that route the process on, or refused. */
public sealed interface Completion {
    /** The task is done. The facts are set on the process and nothing else is. */
    record Done(Facts facts) implements Completion {
        public <T> Done with(ProcessVariable<T> variable, T value) {
            return new Done(facts.with(variable, value));
        }
    }

    /** The form is refused and nothing has changed. The problems are shown beside the task, in the order given. */
    record Refused(List<Problem> problems) implements Completion {
        public Refused {
            problems = List.copyOf(problems);
        }
    }

    /**
     * One thing that is wrong.
     *
     * @param field the key of the field, with the row for repeating rows: {@code planLines[2].weeklyCost}; empty when it
     *     is about the form as a whole
     * @param reason what is wrong and how to mend it, in plain words, as a sentence
     */
    record Problem(String field, String reason) {}

    static Done done() {
        return new Done(Facts.NONE);
    }

    static Refused refused(String field, String reason) {
        return new Refused(List.of(new Problem(field, reason)));
    }
}
