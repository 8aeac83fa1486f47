package org.fairway.process.identity;

import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The people who work with Fairway, as they sign what they write. */
@Component
public class Colleagues {
    private final ProcessEngineConfigurationImpl engine;

    Colleagues(@Lazy ProcessEngineConfigurationImpl engine) {
        this.engine = engine;
    }

    /**
     * The full name, or the name they sign in with where the account has no other. Nobody needs a right to the account of
     * whoever wrote what they read.
     */
    public String nameOf(String id) {
        User user = engine.getCommandExecutorTxRequired()
                .execute(context -> context.runWithoutAuthorization(
                        () -> context.getReadOnlyIdentityProvider().findUserById(id)));
        return user == null ? id : (user.getFirstName() + " " + user.getLastName()).strip();
    }
}
