package org.fairway.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/** Tells calls of other systems, which are answered with problems as JSON, from people's pages. */
final class OtherSystems {
    private static final List<String> PATHS =
            List.of("/api/", "/engine-rest/", "/actuator/", "/v3/api-docs", "/camunda/api/");

    private OtherSystems() {}

    static boolean calls(HttpServletRequest request) {
        Object asked = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String path = (asked == null ? request.getRequestURI() : asked.toString()) + "/";
        return PATHS.stream().anyMatch(path::startsWith) || wantsJson(request);
    }

    private static boolean wantsJson(HttpServletRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        return accept != null
                && accept.contains(MediaType.APPLICATION_JSON_VALUE)
                && !accept.contains(MediaType.TEXT_HTML_VALUE);
    }
}
