package org.fairway.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/** Tells another system, as a problem, that it is not signed in or may not do what it asked for. */
@Component
class RefusedCalls implements AuthenticationEntryPoint, AccessDeniedHandler {
    private static final List<String> OF_A_BROWSER = List.of("Sec-Fetch-Mode", HttpHeaders.COOKIE);
    private final ObjectMapper json;

    RefusedCalls(ObjectMapper json) {
        this.json = json;
    }

    /** A browser is not told of the basic log-in: it would ask for the password in a window of its own and keep it. */
    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
            throws IOException {
        if (OF_A_BROWSER.stream().allMatch(header -> request.getHeader(header) == null)) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Fairway\", charset=\"UTF-8\"");
        }
        boolean named = request.getHeader(HttpHeaders.AUTHORIZATION) != null;
        write(
                response,
                HttpStatus.UNAUTHORIZED,
                named
                        ? "The name or the password is not right."
                        : "Sign in first: with a session from the log-in page, or with a name and password in each call.");
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused)
            throws IOException {
        if (refused instanceof CsrfException && isStranger()) {
            commence(request, response, new InsufficientAuthenticationException("Nobody is signed in", refused));
            return;
        }
        write(
                response,
                HttpStatus.FORBIDDEN,
                refused instanceof CsrfException
                        ? "A change that is sent with a session needs the session's token. Other systems send a name and "
                                + "password with each call instead."
                        : "Your role does not allow this.");
    }

    private static boolean isStranger() {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        return who == null || who instanceof AnonymousAuthenticationToken;
    }

    private void write(HttpServletResponse response, HttpStatus status, String detail) throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(json.writeValueAsBytes(Problems.of(status, detail, List.of())));
    }
}
