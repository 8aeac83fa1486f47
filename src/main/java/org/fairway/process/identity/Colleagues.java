package org.fairway.process.identity;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.springframework.stereotype.Component;

/** The people who work with Fairway, as they sign what they write. */
@Component
public class Colleagues {
    private final IdentityService identity;

    Colleagues(IdentityService identity) {
        this.identity = identity;
    }

    /** The full name, or the name they sign in with where the account has no other. */
    public String nameOf(String id) {
        User user = identity.createUserQuery().userId(id).singleResult();
        return user == null ? id : (user.getFirstName() + " " + user.getLastName()).strip();
    }
}
