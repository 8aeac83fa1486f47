package org.fairway.process.identity;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * The groups in which somebody acts in the request at hand: those of their account, and those that an absent colleague’s
 * place lends them today. Whoever may sign a plan may read its case, its letters and its decisions.
 */
public final class ActingGroups {
    private ActingGroups() {}

    public static Set<String> of(Authentication who) {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        Object acting =
                request == null ? null : request.getAttribute(EngineIdentity.GROUPS, RequestAttributes.SCOPE_REQUEST);
        return acting instanceof List<?> groups
                ? groups.stream().map(String::valueOf).collect(Collectors.toUnmodifiableSet())
                : who.getAuthorities().stream()
                        .map(GrantedAuthority::getAuthority)
                        .collect(Collectors.toUnmodifiableSet());
    }
}
