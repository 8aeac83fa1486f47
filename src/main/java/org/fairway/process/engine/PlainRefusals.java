package org.fairway.process.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.fairway.process.task.Completion;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Says in plain words what the engine's interface says in its own. A refused form answers 400 with each problem and its
 * field, two people at once 409, and a fault of ours 500 with a reference to our log: never a trace, never a table's name.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE - 10)
class PlainRefusals extends OncePerRequestFilter {
    private static final Logger LOG = LoggerFactory.getLogger(PlainRefusals.class);
    private static final String REFUSED = PlainRefusals.class.getName();
    private static final String NOT_JSON = "an answer that is not JSON";
    // A body that is not what the call takes: the JSON reader names the engine's own classes, or the engine says
    // nothing
    private static final Set<String> UNREADABLE = Set.of(NOT_JSON, "InvalidRequestException ");
    private final ObjectMapper json;

    PlainRefusals(ObjectMapper json) {
        this.json = json;
    }

    /** Notes what was refused, for the answer to this request. */
    static void note(List<Completion.Problem> problems) {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request != null) {
            request.setAttribute(REFUSED, problems, RequestAttributes.SCOPE_REQUEST);
        }
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI();
        return !path.startsWith("/engine-rest/") && !path.startsWith("/camunda/api/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ContentCachingResponseWrapper answer = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, answer);
        Object refused = request.getAttribute(REFUSED);
        if (refused instanceof List<?> problems && answer.getStatus() >= 400) {
            write(
                    answer,
                    HttpServletResponse.SC_BAD_REQUEST,
                    Map.of("type", "FormRefused", "message", sentences(problems), "problems", problems));
        } else if (RequestLimit.exceeded(request)) {
            write(
                    answer,
                    HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE,
                    Map.of("type", "TooLong", "message", RequestLimit.TOO_LONG));
        } else if (answer.getStatus() == HttpServletResponse.SC_FORBIDDEN
                && said(answer.getContentAsByteArray()).contains("permission on resource")) {
            write(
                    answer,
                    HttpServletResponse.SC_FORBIDDEN,
                    Map.of("type", "AuthorizationException", "message", forbidden(request)));
        } else if (answer.getStatus() >= 500) {
            fault(request, answer);
        } else if (answer.getStatus() == HttpServletResponse.SC_BAD_REQUEST
                && UNREADABLE.contains(said(answer.getContentAsByteArray()))) {
            unreadable(answer);
        }
        answer.copyBodyToResponse();
    }

    private void unreadable(ContentCachingResponseWrapper answer) throws IOException {
        write(
                answer,
                HttpServletResponse.SC_BAD_REQUEST,
                Map.of(
                        "type",
                        "Unreadable",
                        "message",
                        "The body cannot be read. Send the JSON that this call takes."));
    }

    private static String forbidden(HttpServletRequest request) {
        return request.getRequestURI().matches(".*/task/[^/]+/(claim|assignee)")
                ? "This task is for others. You may read it, but not take it or give it away."
                : "Your role does not allow this. Nothing was changed.";
    }

    private void fault(HttpServletRequest request, ContentCachingResponseWrapper answer) throws IOException {
        String said = said(answer.getContentAsByteArray());
        if (said.contains("OptimisticLocking")
                || said.contains("was updated by another transaction")
                || said.startsWith("DuplicateKeyException")) {
            write(
                    answer,
                    HttpServletResponse.SC_CONFLICT,
                    Map.of(
                            "type", "Conflict",
                            "message",
                                    "Somebody else changed this a moment ago. Nothing of yours was saved: go back to your list, open it again and look."));
            return;
        }
        if (said.contains("already claimed by someone else")) {
            write(
                    answer,
                    HttpServletResponse.SC_CONFLICT,
                    Map.of(
                            "type",
                            "Conflict",
                            "message",
                            "Somebody else has taken this task. Go back to your list and refresh it."));
            return;
        }
        if (said.startsWith("NullPointerException") && said.contains("VariableValueDto")) {
            unreadable(answer);
            return;
        }
        String reference = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("Fault {} at {} {}: {}", reference, request.getMethod(), request.getRequestURI(), said);
        write(
                answer,
                answer.getStatus(),
                Map.of(
                        "type",
                        "Fault",
                        "message",
                        "Something went wrong on our side and nothing was changed. Tell the administrator the reference "
                                + reference + "."));
    }

    private String said(byte[] body) {
        try {
            JsonNode answer = json.readTree(body);
            return answer.path("type").asText() + " " + answer.path("message").asText();
        } catch (IOException notJson) {
            return NOT_JSON;
        }
    }

    private static String sentences(List<?> problems) {
        return String.join(
                " ",
                problems.stream()
                        .map(problem -> ((Completion.Problem) problem).reason())
                        .toList());
    }

    private void write(ContentCachingResponseWrapper answer, int status, Map<String, ?> body) throws IOException {
        answer.resetBuffer();
        answer.setStatus(status);
        answer.setContentType(MediaType.APPLICATION_JSON_VALUE);
        answer.getOutputStream().write(json.writeValueAsBytes(body));
    }
}
