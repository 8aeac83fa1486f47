package org.fairway.process.identity;

import java.util.Set;
import org.fairway.process.engine.PasswordRule;
import org.fairway.process.engine.Role;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Makes the first administrator of an installation from two settings, so that no page for it is ever open. Without them
 * and without the demonstration nobody can sign in, and the log says so.
 */
@Component
@Order(25)
class FirstAdministrator implements ApplicationRunner {
    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);
    private final Accounts accounts;
    private final String id;
    private final String password;

    FirstAdministrator(
            Accounts accounts,
            @Value("${fairway.administrator.id:}") String id,
            @Value("${fairway.administrator.password:}") String password) {
        this.accounts = accounts;
        this.id = id;
        this.password = password;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (id.isBlank()) {
            if (!accounts.any()) {
                LOG.warn("Nobody can sign in yet. Set fairway.administrator.id and fairway.administrator.password.");
            }
            return;
        }
        if (password.length() < PasswordRule.CHARACTERS_MIN) {
            throw new IllegalStateException(
                    "fairway.administrator.password must have at least " + PasswordRule.CHARACTERS_MIN + " characters");
        }
        accounts.ensure(id, "First", "Administrator", password, Set.of(Role.ADMINISTRATOR.id()));
    }
}
