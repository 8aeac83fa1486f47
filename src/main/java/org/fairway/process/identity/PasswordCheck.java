package org.fairway.process.identity;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.stereotype.Component;

/** Checks a name and password against the accounts; the groups become authorities. */
@Component
class PasswordCheck implements AuthenticationProvider {
    private final Accounts accounts;

    PasswordCheck(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public Authentication authenticate(Authentication given) {
        String id = given.getName();
        Object password = given.getCredentials();
        if (password == null || id.isBlank() || !accounts.passwordFits(id, password.toString())) {
            throw new BadCredentialsException("The name or the password is not right");
        }
        return UsernamePasswordAuthenticationToken.authenticated(
                id,
                null,
                accounts.groupsOf(id).stream().map(SimpleGrantedAuthority::new).toList());
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
