package org.fairway.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.MappingMatch;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * An address of the engine's pages and interfaces must be written the ordinary way. One that reaches them by doubled
 * strokes, dots or encoded letters is nobody's mistake: the rules about who may go where read it as it is written.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class OrdinaryAddresses extends OncePerRequestFilter {
    static final String PROBLEM = """
            {"type":"about:blank","title":"Bad Request","status":400,"detail":"This is not an address.","errors":[]}
            """;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String address = request.getContextPath() + request.getServletPath();
        if (request.getHttpServletMapping().getMappingMatch() == MappingMatch.PATH
                && !(request.getRequestURI() + "/").startsWith(address + "/")) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            response.getWriter().write(PROBLEM);
            return;
        }
        chain.doFilter(request, response);
    }
}
