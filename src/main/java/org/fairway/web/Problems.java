package org.fairway.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** What is wrong with a call, as RFC 9457 has it, with a list of the fields that are to be mended. */
public final class Problems {
    private Problems() {}

    /**
     * One thing to mend: a field of the body, a parameter or a header.
     *
     * @param value what was sent, where saying it again helps; null else
     */
    public record FieldProblem(
            String field,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String value,

            String reason) {
        public FieldProblem(String field, String reason) {
            this(field, null, reason);
        }
    }

    static ProblemDetail of(HttpStatus status, String detail, List<FieldProblem> errors) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setProperty("errors", errors);
        return problem;
    }

    static ErrorResponseException refused(HttpStatus status, String detail) {
        return refused(status, detail, List.of());
    }

    public static ErrorResponseException refused(HttpStatus status, String detail, List<FieldProblem> errors) {
        return new ErrorResponseException(status, of(status, detail, errors), null);
    }

    /** A call of which one field is wrong. */
    static ErrorResponseException wrong(String field, String reason) {
        return refused(HttpStatus.BAD_REQUEST, reason, List.of(new FieldProblem(field, reason)));
    }
}
