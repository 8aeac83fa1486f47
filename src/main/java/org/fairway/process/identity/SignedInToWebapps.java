package org.fairway.process.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationProvider;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationResult;
import org.camunda.bpm.webapp.impl.security.auth.AuthenticationUtil;
import org.camunda.bpm.webapp.impl.security.auth.Authentications;
import org.camunda.bpm.webapp.impl.security.auth.UserAuthentication;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

/** Tells the work list and the watch who has signed in to Fairway. Made by the engine's filter, by its name. */
public class SignedInToWebapps implements AuthenticationProvider {
    private static final Duration UNTIL_READ_FROM_ACCOUNT = Duration.ofMinutes(10);

    @Override
    public AuthenticationResult extractAuthenticatedUser(HttpServletRequest request, ProcessEngine engine) {
        Authentication signedIn = SecurityContextHolder.getContext().getAuthentication();
        if (signedIn == null || !signedIn.isAuthenticated() || signedIn instanceof AnonymousAuthenticationToken) {
            return AuthenticationResult.unsuccessful();
        }
        List<String> own = signedIn.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .toList();
        List<String> groups = groups(request, own);
        setRight(request, engine, groups, groups.size() > own.size());
        AuthenticationResult result = AuthenticationResult.successful(signedIn.getName());
        result.setGroups(groups);
        return result;
    }

    @SuppressWarnings("unchecked")
    private static List<String> groups(HttpServletRequest request, List<String> own) {
        return request.getAttribute(EngineIdentity.GROUPS) instanceof List<?> groups ? (List<String>) groups : own;
    }

    /**
     * The webapps remember the groups of a session and now and then read those of the account, which know of no cover. What
     * a cover lends begins and ends with its days, so what they remember is set right with every request, and while somebody
     * covers it is not read from the account.
     */
    private static void setRight(
            HttpServletRequest request, ProcessEngine engine, List<String> groups, boolean covers) {
        Authentications remembered = AuthenticationUtil.getAuthsFromSession(request.getSession());
        if (!(remembered.getAuthenticationForProcessEngine(engine.getName()) instanceof UserAuthentication known)) {
            return;
        }
        if (known.getGroupIds() == null || !Set.copyOf(known.getGroupIds()).equals(Set.copyOf(groups))) {
            known.setGroupIds(groups);
        }
        if (covers) {
            known.setCacheValidationTime(
                    Date.from(ClockUtil.getCurrentTime().toInstant().plus(UNTIL_READ_FROM_ACCOUNT)));
        }
    }

    @Override
    public void augmentResponseByAuthenticationChallenge(HttpServletResponse response, ProcessEngine engine) {
        // The status 401 says it all: pages are sent to the log-in by Fairway's own rules before they come here.
    }
}
