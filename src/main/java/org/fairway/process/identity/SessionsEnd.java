package org.fairway.process.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends the session of somebody whose account is gone or whose roles have changed since they signed in: with the next
 * request, or a minute later at most. They sign in again with the roles they have now.
 */
final class SessionsEnd extends OncePerRequestFilter {
    private static final String LOOKED_AT = SessionsEnd.class.getName();
    private static final long MILLISECONDS_BETWEEN = 60_000;
    private final Accounts accounts;
    private final Clock clock;

    SessionsEnd(Accounts accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        @Nullable HttpSession session = request.getSession(false);
        @Nullable Authentication signedIn = SecurityContextHolder.getContext().getAuthentication();
        if (session != null && signedIn != null && isDue(session)) {
            if (rolesOf(signedIn).equals(Set.copyOf(accounts.groupsOf(signedIn.getName())))) {
                session.setAttribute(LOOKED_AT, clock.millis());
            } else {
                session.invalidate();
                SecurityContextHolder.clearContext();
            }
        }
        chain.doFilter(request, response);
    }

    private boolean isDue(HttpSession session) {
        return !(session.getAttribute(LOOKED_AT) instanceof Long before)
                || Math.abs(clock.millis() - before) > MILLISECONDS_BETWEEN;
    }

    private static Set<String> rolesOf(Authentication signedIn) {
        return signedIn.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .collect(Collectors.toUnmodifiableSet());
    }
}
