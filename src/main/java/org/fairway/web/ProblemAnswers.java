package org.fairway.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fairway.process.engine.RequestLimit;
import org.fairway.web.Problems.FieldProblem;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Answers every call of another system that cannot be done with a problem in plain words. Pages go on to their own error page. */
@RestControllerAdvice
class ProblemAnswers extends ResponseEntityExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(ProblemAnswers.class);

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception problem, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        HttpServletRequest call = ((ServletWebRequest) request).getRequest();
        if (!OtherSystems.calls(call)) {
            return page(request, status);
        }
        HttpStatus known = HttpStatus.valueOf(status.value());
        if (RequestLimit.exceeded(call)) {
            return answer(
                    HttpStatus.PAYLOAD_TOO_LARGE,
                    headers,
                    Problems.of(HttpStatus.PAYLOAD_TOO_LARGE, tooLong(), List.of()));
        }
        ProblemDetail said = problem instanceof ErrorResponseException ours && hasErrors(ours.getBody())
                ? ours.getBody()
                : Problems.of(known, words(known, problem), fields(problem));
        return answer(known, headers, said);
    }

    @ExceptionHandler(Exception.class)
    @Nullable
    ResponseEntity<Object> fault(Exception fault, WebRequest request) {
        String reference = UUID.randomUUID().toString().substring(0, 8);
        HttpServletRequest call = ((ServletWebRequest) request).getRequest();
        LOG.error("Fault {} at {} {}", reference, call.getMethod(), call.getRequestURI(), fault);
        if (!OtherSystems.calls(call)) {
            return page(request, HttpStatus.INTERNAL_SERVER_ERROR);
        }
        return answer(
                HttpStatus.INTERNAL_SERVER_ERROR,
                new HttpHeaders(),
                Problems.of(
                        HttpStatus.INTERNAL_SERVER_ERROR,
                        "Something went wrong on our side and nothing was changed. Tell the administrator the reference "
                                + reference + ".",
                        List.of()));
    }

    static String tooLong() {
        return "This is far too long to be kept. Shorten it and send it again.";
    }

    private static ResponseEntity<Object> answer(HttpStatus status, HttpHeaders headers, ProblemDetail problem) {
        return ResponseEntity.status(status)
                .headers(headers)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private static @Nullable ResponseEntity<Object> page(WebRequest request, HttpStatusCode status) {
        HttpServletResponse response = ((ServletWebRequest) request).getResponse();
        try {
            if (response != null && !response.isCommitted()) {
                response.sendError(status.value());
            }
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        return null;
    }

    private static boolean hasErrors(ProblemDetail problem) {
        Map<String, Object> more = problem.getProperties();
        return more != null && more.containsKey("errors");
    }

    private static List<FieldProblem> fields(Exception problem) {
        if (problem instanceof MissingServletRequestParameterException missing) {
            return List.of(new FieldProblem(missing.getParameterName(), "This parameter is needed."));
        }
        if (problem instanceof MethodArgumentTypeMismatchException mismatch) {
            return List.of(new FieldProblem(mismatch.getName(), "This value cannot be read."));
        }
        return List.of();
    }

    private static String words(HttpStatus status, Exception problem) {
        if (problem instanceof HttpMessageNotReadableException) {
            return "The body cannot be read. Send one JSON object.";
        }
        if (problem instanceof TypeMismatchException || problem instanceof MissingServletRequestParameterException) {
            return "A parameter of this call is missing or cannot be read.";
        }
        return switch (status) {
            case NOT_FOUND -> "There is nothing at this address.";
            case METHOD_NOT_ALLOWED -> "This address does not take this method. The header Allow names those it takes.";
            case UNSUPPORTED_MEDIA_TYPE -> "Send JSON, with the header Content-Type: application/json.";
            case NOT_ACCEPTABLE -> "This address answers with JSON. Send the header Accept: application/json.";
            case PAYLOAD_TOO_LARGE -> tooLong();
            default ->
                problem instanceof ErrorResponse
                        ? "This call cannot be done as it was sent."
                        : "This call cannot be done.";
        };
    }
}
