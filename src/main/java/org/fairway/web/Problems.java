package org.fairway.web;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** What is wrong with a call, as RFC 9457 has it, with a list of the fields that are to be mended. */
final class Problems {
    private Problems() {}

    /** One thing to mend: a field of the body, a parameter or a header. */
    record FieldProblem(String field, String reason) {}

    static ProblemDetail of(HttpStatus status, String detail, List<FieldProblem> errors) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setProperty("errors", errors);
        return problem;
    }

    static ErrorResponseException refused(HttpStatus status, String detail) {
        return refused(status, detail, List.of());
    }

    static ErrorResponseException refused(HttpStatus status, String detail, List<FieldProblem> errors) {
        return new ErrorResponseException(status, of(status, detail, errors), null);
    }

    /** A call of which one field is wrong. */
    static ErrorResponseException wrong(String field, String reason) {
        return refused(HttpStatus.BAD_REQUEST, reason, List.of(new FieldProblem(field, reason)));
    }
}
