package org.fairway.process.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.fairway.process.engine.CoversInForce;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets the engine know who asks, for the length of one request, so that its rights apply: those of the person's own roles,
 * and those of an absent colleague's place for as long as they cover for them.
 */
final class EngineIdentity extends OncePerRequestFilter {
    /** Where the webapps' own sign-in finds the groups of this request. */
    static final String GROUPS = EngineIdentity.class.getName() + ".groups";

    private final IdentityService identity;
    private final CoversInForce covers;

    EngineIdentity(IdentityService identity, CoversInForce covers) {
        this.identity = identity;
        this.covers = covers;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication signedIn = SecurityContextHolder.getContext().getAuthentication();
        if (signedIn == null || signedIn instanceof AnonymousAuthenticationToken) {
            chain.doFilter(request, response);
            return;
        }
        List<String> own = signedIn.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .toList();
        List<String> groups =
                covers.groups(signedIn.getName(), own).stream().sorted().toList();
        request.setAttribute(GROUPS, groups);
        identity.setAuthentication(signedIn.getName(), groups);
        try {
            chain.doFilter(request, response);
        } finally {
            identity.clearAuthentication();
        }
    }
}
