package org.fairway.web.calculator;

import java.util.ArrayList;
import java.util.List;
import org.fairway.web.Problems;
import org.fairway.web.Problems.FieldProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** What is wrong with a call, gathered so that it is all said at once: the field, what was sent and the reason. */
final class Refusals {
    private static final int VALUE_SHOWN = 60;
    /** However much is wrong with a call, its answer is no longer than somebody reads. */
    private static final int PROBLEMS_MAX = 20;

    private final List<FieldProblem> problems = new ArrayList<>();

    Refusals add(String field, @Nullable Object value, String reason) {
        if (problems.size() < PROBLEMS_MAX) {
            problems.add(new FieldProblem(field, value == null ? null : shown(value.toString()), reason));
        }
        return this;
    }

    Refusals when(boolean wrong, String field, @Nullable Object value, String reason) {
        return wrong ? add(field, value, reason) : this;
    }

    boolean any() {
        return !problems.isEmpty();
    }

    /** Refuses the call if anything is wrong with it. */
    void refuse() {
        if (any()) {
            throw Problems.refused(
                    HttpStatus.BAD_REQUEST, "This cannot be worked out as it was sent. Mend what is named.", problems);
        }
    }

    static String shown(String value) {
        return value.length() <= VALUE_SHOWN ? value : value.substring(0, VALUE_SHOWN) + "…";
    }
}
