package org.fairway.web.calculator;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.fairway.web.Problems;
import org.fairway.web.Problems.FieldProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

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
            throw new Refused(problems);
        }
    }

    /** That something is wrong with a call, before it is said in the words of what was sent. */
    static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient List<FieldProblem> problems;

        Refused(List<FieldProblem> problems) {
            super("This cannot be worked out as it was sent. Mend what is named.");
            this.problems = List.copyOf(problems);
        }

        /** As it was found. */
        ErrorResponseException asFound() {
            return Problems.refused(HttpStatus.BAD_REQUEST, String.valueOf(getMessage()), problems);
        }

        /** With each value as it stands in the body: what the rules had made of it is nothing that anybody sent. */
        ErrorResponseException asSent(JsonNode body) {
            return Problems.refused(
                    HttpStatus.BAD_REQUEST,
                    String.valueOf(getMessage()),
                    problems.stream()
                            .map(problem ->
                                    new FieldProblem(problem.field(), at(body, problem.field()), problem.reason()))
                            .toList());
        }

        private static @Nullable String at(JsonNode body, String field) {
            JsonNode sent =
                    body.at("/" + field.replace("[", "/").replace("]", "").replace('.', '/'));
            if (sent.isMissingNode() || sent.isNull()) {
                return null;
            }
            return shown(sent.isTextual() ? sent.asText() : sent.toString());
        }
    }

    static String shown(String value) {
        return value.length() <= VALUE_SHOWN ? value : value.substring(0, VALUE_SHOWN) + "…";
    }
}
